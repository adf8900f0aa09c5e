import Linting

/// The names of rules, for shells.
enum RuleWords {
  /// Every rule's id.
  static var all: [String] { Catalogue.rules.map(\.id) }
  /// Every family.
  static var families: [String] { RuleFamily.allCases.map(\.rawValue) }
}
