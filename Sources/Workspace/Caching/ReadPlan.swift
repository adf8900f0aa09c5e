import SourceText
import TrackingPlan
import YAML

/// A plan that was read: its text and its model.
public struct ReadPlan: Sendable {
  /// The text.
  public let text: SourceText
  /// The model with its tree.
  public let document: PlanDocument

  /// Reads a text. Complexity: linear.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - path: Its name; one that ends in `.json` is read by JSON's own grammar.
  ///   - settings: What holds for it.
  public init(_ bytes: [UInt8], path: FilePath, under settings: PlanSettings = PlanSettings()) {
    text = SourceText(bytes)
    document = settings.document(
      of: SyntaxTree.parse(bytes, dialect: PlanRecognition.dialect(of: path)))
  }
}
