import Insight
import TrackingPlan
import YAML

/// Coverage of a plan given as text.
func coverage(_ text: String, questions: [Question] = []) -> Coverage {
  Coverage(PlanDocument(SyntaxTree.parse(Array(text.utf8))), questions: questions)
}

extension Coverage {
  /// The answer to a question.
  func answer(_ id: String) -> Answer? { answers.first { $0.question.id == id } }

  /// The standing of a question.
  func standing(_ id: String) -> Standing? { answer(id)?.standing }
}
