import Testing

@testable import Insight

/// Questions that are not asked are told.
@Suite struct QuestionReaderTests {
  private func problems(_ text: String) -> [String] {
    coverage(text).document.statedQuestions.problems.map(\.message)
  }

  @Test func theFirstQuestionTooManyIsTold() {
    let most = QuestionReader.most
    func text(_ count: Int) -> String {
      "questions:\n" + (0..<count).map { "  - {id: q\($0), needs: [event a.b]}\n" }.joined()
    }
    #expect(problems(text(most)).isEmpty)
    #expect(
      problems(text(most + 5)) == [
        "this question and those behind it are not asked; expected at most \(most)"
      ])
    #expect(coverage(text(most + 5)).document.statedQuestions.questions.count == most)
  }

  @Test func aQuestionHasNotTooManyParts() {
    let most = QuestionReader.mostParts
    func text(_ count: Int) -> String {
      let parts = (0..<count).map { "event a.b\($0)" }
      let half = count / 2
      let needs = [parts[..<half].joined(separator: " + "), parts[half...].joined(separator: " | ")]
      return "questions:\n  - id: q\n    needs:\n" + needs.map { "      - \($0)\n" }.joined()
    }
    #expect(problems(text(most)).isEmpty)
    #expect(
      problems(text(most + 1)) == [
        "the needs of a question have at most \(most) parts; ask several questions"
      ])
  }
}
