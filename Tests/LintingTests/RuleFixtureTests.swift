import Linting
import Policy
import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

/// Every rule against its fixtures; see `Tests/README.md`.
@Suite struct RuleFixtureTests {
  @Test(arguments: RuleFixture.all)
  func findingsAreThoseThatTheFixtureMarks(_ fixture: RuleFixture) throws {
    let differences = try fixture.differences()
    #expect(differences.isEmpty, "\(fixture):\n\(differences.joined(separator: "\n"))")
  }

  @Test(arguments: RuleFixture.all.filter(\.isReported))
  func aRuleSaysTheSameWhereItIsAskedAlone(_ fixture: RuleFixture) throws {
    guard let rule = Catalogue.rule(fixture.rule), rule.family != .policy else { return }
    let text = SourceText(try fixture.plan())
    let document = PlanDocument(SyntaxTree.parse(text.bytes))
    guard try fixture.state() == nil, try fixture.base() == nil else { return }
    func messages(_ selection: RuleSelection) -> Set<String> {
      var settings = Configuration.Settings()
      settings.selection = selection
      let run = PolicyRun(document, lines: text.lines, settings: settings, today: "2026-06-30")
      return Set((run?.findings ?? []).filter { $0.rule == rule.id }.map(\.message))
    }
    let alone = messages(try RuleSelection(select: [rule.id]))
    #expect(messages(RuleSelection()).subtracting(alone).isEmpty)
  }

  @Test func everyRuleHasItsFixtures() {
    #expect(!Catalogue.rules.isEmpty)
    #expect(Set(RuleFixture.rules) == Set(Catalogue.rules.map(\.id)))
    #expect(RuleFixture.rules.count == Catalogue.rules.count, "two rules have one id")
    for rule in Catalogue.checks.flatMap(\.rules) + PolicyRules.all {
      #expect(Catalogue.rule(rule.id)?.summary == rule.summary, "two rules have the id \(rule.id)")
    }
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
