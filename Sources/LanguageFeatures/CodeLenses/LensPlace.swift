import SourceText

/// A line of words above a part of a plan.
public struct LensPlace: Sendable, Hashable {
  /// The part.
  public let range: ByteRange
  /// The words.
  public let title: String
  /// The name whose references the words count; `nil` where they count something else.
  public let name: ByteRange?
}
