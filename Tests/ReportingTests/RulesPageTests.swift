import JSON
import Linting
import TestSupport
import Testing

@testable import Queries
@testable import Reporting

/// The documentation of the rules is what the rules and their fixtures say.
///
/// `PLUMBLINE_UPDATE_FIXTURES=1 swift test --filter RulesPageTests` writes it anew.
@Suite struct RulesPageTests {
  private static let command = "run PLUMBLINE_UPDATE_FIXTURES=1 swift test --filter RulesPageTests"

  @Test func thePageIsFresh() throws {
    let examples = try RuleExamples.byRule()
    let explanations = Catalogue.rules.map { Explanation($0, example: examples[$0.id]) }
    let page = RulesPage.render(explanations, origin: RuleExamples.origin)
    #expect(
      try RuleExamples.isFresh("protocol/rules.md", page),
      "protocol/rules.md is stale; \(RulesPageTests.command)")
  }

  @Test func theExamplesInTheProgramAreFresh() throws {
    let examples = try RuleExamples.byRule()
    for family in RuleFamily.allCases {
      let (path, text) = RuleExamples.source(of: family, examples)
      #expect(try RuleExamples.isFresh(path, text), "\(path) is stale; \(RulesPageTests.command)")
    }
    if !RuleFixture.isUpdating { #expect(RuleExample.byRule == examples) }
  }

  @Test func everyRuleIsExplainedInFull() throws {
    for explanation in Explanation.all() {
      let text = ExplanationText.render(explanation)
      for section in ["Why", "Prefer", "Configuration", "Fix", "Source", "Since"] {
        #expect(text.contains("\n\(section)\n"), "\(explanation.rule.id): \(section)")
      }
      #expect(explanation.rule.gates.allSatisfy { Explanation.gates[$0] != nil }, "\(explanation.rule.id)")
      let json = try JSONValue(parsing: explanation.jsonBytes())
      #expect(json["id"]?.string == explanation.rule.id)
    }
  }

  @Test func anOldIdIsTold() throws {
    let rule = try #require(Catalogue.rule("event-duplicate"))
    let names = RuleNames(renamed: ["event-twice": "event-duplicate"])
    #expect(ExplanationText.render(Explanation(rule, names: names)).contains("Was called\n  event-twice\n"))
  }

  @Test(arguments: [60, 80, 100, 120, 300])
  func theListOfRulesFitsTheTerminal(_ width: Int) {
    let all = Explanation.all()
    let plain = ExplanationText.list(all)
    #expect(plain.split(separator: "\n").count == Catalogue.rules.count)
    let text = ExplanationText.list(all, width: width)
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width })
    let words = { (text: String) in text.split { $0 == " " || $0 == "\n" } }
    #expect(words(text) == words(plain))
  }
}
