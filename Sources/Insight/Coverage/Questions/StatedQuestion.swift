import SourceText
import TrackingPlan
import YAML

/// A question as a plan or profile states it: one of its own, one that is known by name, or mere words.
public enum StatedQuestion: Sendable, Hashable {
  /// A question whose needs can be asked of a plan.
  case known(Question)
  /// Words that name no known question; nobody can tell what they need.
  case words(String, ByteRange)
}

/// What is wrong with a stated question.
public struct QuestionProblem: Error, Sendable, Hashable {
  /// What is wrong and what was expected, in one sentence without a full stop.
  public let message: String
  /// Where.
  public let range: ByteRange
  /// What was probably meant.
  public let suggestion: String?
}
