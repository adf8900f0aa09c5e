import Linting
import Policy
import SourceText
import Testing
import TrackingPlan
import YAML

/// What rules are called, those of old included.
@Suite struct RuleNamesTests {
  private let names = RuleNames(renamed: ["event-twice": "event-duplicate"])

  @Test func noOldIdIsTheIdOfARule() {
    for rule in Catalogue.rules {
      for old in RuleNames.current.oldNames(of: rule) { #expect(Catalogue.rule(old) == nil) }
    }
    #expect(names.presentName(of: "event-twice") == "event-duplicate")
    #expect(names.presentName(of: "event") == "event")
    #expect(names.presentName(of: "event-thrice") == nil)
  }

  @Test func anOldIdWorksInAConfigurationAndSaysSo() throws {
    let tree = SyntaxTree.parse(Array("rules: {event-twice: off}\n".utf8))
    let document = ConfigurationDocument(tree, names: names)
    #expect(document.configuration.settings.levels == ["event-duplicate": .off])
    #expect(document.findings.map(\.message) == ["rule \"event-twice\" is called \"event-duplicate\" by now"])
    #expect(document.findings.first?.severity == .information)
  }

  @Test func anOldIdWorksAmongTheInvariantsOfAProfileAndSaysSo() {
    let text = "id: own\ninvariants:\n  once: {rules: [event-twice, event]}\n"
    let document = ProfileDocument(Array(text.utf8), isMarkdown: false, names: names)
    #expect(document.definition.invariants == ["once": ["event-duplicate"]])
    #expect(
      document.findings.map(\.message) == [
        "rule \"event-twice\" is called \"event-duplicate\" by now", "no rule is called \"event\"",
      ])
  }

  @Test func anOldIdWorksInASuppressionAndSaysSo() throws {
    let text = SourceText(
      "events:\n  - name: a.created\n  - name: a.created  # plumbline: ignore event-twice\n")
    let tree = SyntaxTree.parse(text.bytes)
    let run = try #require(PolicyRun(PlanDocument(tree), lines: text.lines))
    let suppressions = Suppressions(tree, lines: text.lines)
    let findings = suppressions.apply(to: run.findings.filter { $0.rule == "event-duplicate" }, names: names)
    #expect(findings.map(\.isSuppressed) == [true, false])
    #expect(findings.last?.message == "rule \"event-twice\" is called \"event-duplicate\" by now")
    #expect(findings.last?.fixes.first?.isSafe == true)
  }

  @Test func aSelectionTakesIdsAndFamilies() throws {
    let selection = try RuleSelection(select: ["event-twice"], ignore: ["event"], names: names)
    #expect(try selection.includes(#require(Catalogue.rule("event-duplicate"))))
    #expect(try !selection.includes(#require(Catalogue.rule("event-name-missing"))))
    #expect(throws: RuleSelection.UnknownName.self) { try RuleSelection(select: ["evnt"], names: names) }
  }
}
