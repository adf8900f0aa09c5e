/// A plan that a rule has something to say of, and one that is as it should be: the rule's own fixtures, which ran.
public struct RuleExample: Sendable, Hashable {
  /// What can be done about a rule's findings.
  public enum Remedy: String, Sendable, Hashable, CaseIterable {
    /// A fix that may be applied in bulk.
    case safe
    /// A proposal that somebody must look at.
    case action
    /// Nothing but thought.
    case none
  }

  /// The best that the rule offers.
  public let remedy: Remedy
  /// A plan with what the rule says of it as comments.
  public let avoid: String
  /// A plan that the rule is silent about.
  public let prefer: String

  /// Makes an example.
  public init(_ remedy: Remedy, avoid: String, prefer: String) {
    self.remedy = remedy
    self.avoid = avoid
    self.prefer = prefer
  }

  /// The example of a rule, by its id.
  public static func of(_ id: String) -> RuleExample? { byRule[id] }

  /// Every example by the id of its rule.
  public static let byRule: [String: RuleExample] = {
    var all: [String: RuleExample] = [:]
    for family in RuleFamily.allCases { all.merge(examples(of: family)) { first, _ in first } }
    return all
  }()
}
