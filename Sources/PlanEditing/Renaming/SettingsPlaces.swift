import YAML

/// Every place at which a configuration or a profile names one thing of a plan.
public struct SettingsPlaces {
  /// The places.
  public let all: [SymbolPlace]

  /// Finds the places. Complexity: linear in the text.
  ///
  /// - Parameter overrides: The overrides that are looked at, counted from 0; `nil` for all of them.
  public init(of target: RenameTarget, in tree: SyntaxTree, overrides: Set<Int>? = nil) {
    let content = Array(target.name.utf8)
    all = SettingsNames(in: tree).all.filter { name in
      name.kind == target.kind && tree.content(of: name.node).elementsEqual(content)
        && target.container.map { $0 == name.container } ?? true
        && name.override.flatMap { number in overrides.map { $0.contains(number) } } ?? true
    }.map { SymbolPlace($0.node, in: tree) }
  }
}
