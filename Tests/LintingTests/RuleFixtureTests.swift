import Linting
import TestSupport
import Testing

/// Every rule against its fixtures; see `Tests/README.md`.
@Suite struct RuleFixtureTests {
  @Test(arguments: RuleFixture.all)
  func findingsAreThoseThatTheFixtureMarks(_ fixture: RuleFixture) throws {
    let differences = try fixture.differences()
    #expect(differences.isEmpty, "\(fixture):\n\(differences.joined(separator: "\n"))")
  }

  @Test func everyRuleHasItsFixtures() {
    #expect(!Catalogue.rules.isEmpty)
    #expect(Set(RuleFixture.rules) == Set(Catalogue.rules.map(\.id)))
    #expect(RuleFixture.rules.count == Catalogue.rules.count, "two rules have one id")
    for rule in Catalogue.rules {
      let names = RuleFixture.all.filter { $0.rule == rule.id }.map(\.name)
      #expect(names.contains("reported"), "\(rule.id) has no reported.yaml")
      #expect(names.contains("silent"), "\(rule.id) has no silent.yaml")
      #expect(
        names.allSatisfy { $0.hasPrefix("reported") || $0.hasPrefix("silent") },
        "\(rule.id) has a fixture that is neither reported nor silent")
    }
  }
}
