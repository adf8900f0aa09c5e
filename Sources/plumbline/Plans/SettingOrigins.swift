import Policy
import SourceText
import Workspace
import YAML

/// Tells at which line of a configuration a setting of a plan stands.
struct SettingOrigins {
  private let settings: PlanSettings

  init(_ settings: PlanSettings) { self.settings = settings }

  /// The place of a key, or of a key below it, such as `.plumbline.yaml:3`; that of the last override which has it.
  /// `nil` where the configuration does not say it.
  func place(of key: String, _ inner: String? = nil) -> String? {
    guard let file = settings.configuration else { return nil }
    let tree = file.document.tree
    let items =
      value(of: "overrides", below: tree.root, in: tree).map { Array(tree.items(of: $0.value)) } ?? []
    let overrides = settings.overrides.compactMap {
      items.indices.contains($0.number) ? items[$0.number] : nil
    }
    for mapping in overrides.reversed() + [tree.root] {
      guard let entry = value(of: key, below: mapping, in: tree) else { continue }
      var node = entry.key
      if let inner {
        guard let nested = value(of: inner, below: entry.value, in: tree) else { continue }
        node = nested.key
      }
      let line = file.text.lines.line(at: tree.range(of: node).start) + 1
      return "\(file.displayName):\(line)\(mapping == tree.root ? "" : ", override")"
    }
    return nil
  }

  private func value(
    of name: String, below mapping: NodeIndex, in tree: SyntaxTree
  ) -> (key: NodeIndex, value: NodeIndex)? {
    for entry in tree.entries(of: mapping)
    where tree.string(of: entry.key) == name { return entry }
    return nil
  }
}
