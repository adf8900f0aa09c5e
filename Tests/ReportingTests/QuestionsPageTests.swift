import TestSupport
import Testing

@testable import Reporting

/// `PLUMBLINE_UPDATE_FIXTURES=1 swift test --filter QuestionsPageTests` writes the page anew.
@Suite struct QuestionsPageTests {
  @Test func thePageIsFresh() throws {
    #expect(
      try RuleExamples.isFresh("protocol/questions.md", QuestionsPage.render()),
      "protocol/questions.md is stale; run PLUMBLINE_UPDATE_FIXTURES=1 swift test --filter QuestionsPageTests"
    )
  }
}
