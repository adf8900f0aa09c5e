import SourceText

/// The names by which rules and families are called, those of old included.
///
/// An id that was released keeps its meaning for ever: a rule that is renamed keeps its old id here.
public struct RuleNames: Sendable {
  /// What a name stands for.
  public enum Meaning: Sendable, Hashable {
    /// A rule, by its id.
    case rule(Rule)
    /// A family of rules.
    case family(RuleFamily)
    /// A rule that has another id by now.
    case renamed(Rule)
  }

  /// The old ids with the ids that the rules have now; an id that stands here is never given to another rule.
  private let renamed: [String: String]

  /// The names of this version.
  public static let current = RuleNames(renamed: [:])

  /// Makes names.
  ///
  /// - Parameter renamed: Old ids with the present ones.
  public init(renamed: [String: String]) {
    self.renamed = renamed
  }

  /// What a name stands for; `nil` for one that nothing was ever called.
  public func meaning(of name: String) -> Meaning? {
    if let rule = Catalogue.rule(name) { return .rule(rule) }
    if let family = RuleFamily(rawValue: name) { return .family(family) }
    return renamed[name].flatMap { Catalogue.rule($0) }.map { .renamed($0) }
  }

  /// The id or family that a name stands for today; `nil` for one that nothing was ever called.
  public func presentName(of name: String) -> String? {
    switch meaning(of: name) {
    case .rule(let rule), .renamed(let rule): rule.id
    case .family(let family): family.rawValue
    case nil: nil
    }
  }

  /// The id or family that was probably meant by a name that is none.
  public func nearest(to name: String) -> String? {
    EditDistance.nearest(to: name, among: Catalogue.rules.map(\.id) + RuleFamily.allCases.map(\.rawValue))
  }

  /// The old ids of a rule, in order.
  public func oldNames(of rule: Rule) -> [String] {
    renamed.filter { $0.value == rule.id }.map(\.key).sorted()
  }
}
