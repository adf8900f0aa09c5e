import Testing

@testable import Insight

@Suite struct BuiltInQuestionTests {
  @Test func everyNeedCanBeRead() throws {
    #expect(BuiltInQuestions.all.count == 44)
    for entry in BuiltInQuestions.entries {
      for requirement in entry.requirements {
        #expect(throws: Never.self, "\(entry.id): \(requirement.text)") {
          _ = try NeedParser.parse(requirement.text)
        }
      }
    }
    #expect(Set(BuiltInQuestions.all.map(\.id)).count == BuiltInQuestions.all.count)
  }

  /// What is written of a need reads back as the same need.
  @Test func aNeedReadsBackAsItIsWritten() throws {
    for need in BuiltInQuestions.all.flatMap(\.needs) {
      #expect(try NeedParser.parse(need.text) == need.alternatives, "\(need.text)")
    }
  }

  @Test func wordsNameQuestions() {
    #expect(QuestionNames.question(in: "nrr")?.id == "nrr")
    #expect(QuestionNames.question(in: "What is our Net Revenue Retention by plan?")?.id == "nrr")
    #expect(QuestionNames.question(in: "CAC payback")?.id == "cac-payback")
    #expect(QuestionNames.question(in: "How is trial to paid going?")?.id == "trial-to-paid")
    #expect(QuestionNames.question(in: "Which colour sells?") == nil)
  }
}
