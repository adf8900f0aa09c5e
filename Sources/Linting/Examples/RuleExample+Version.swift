// swift-format-ignore-file
// Made from Tests/Fixtures/rules by the tests; PLUMBLINE_UPDATE_FIXTURES=1 writes it anew.

extension RuleExample {
  /// The examples of the family `version`, by rule.
  static let version: [String: RuleExample] = [:]
}
