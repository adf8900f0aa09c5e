import SourceText

/// A line of words above a part of a plan.
public struct LensPlace: Sendable, Hashable {
  /// What the words count.
  public enum Subject: Sendable, Hashable {
    /// What there is to say of the whole plan.
    case plan
    /// The references to a name.
    case name(ByteRange)
  }

  /// The part.
  public let range: ByteRange
  /// The words.
  public let title: String
  /// What they count.
  public let subject: Subject
}
