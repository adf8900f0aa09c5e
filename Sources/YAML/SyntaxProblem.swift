import SourceText

/// One thing wrong with a text, where a person would put the finger.
public struct SyntaxProblem: Sendable, Hashable {
  /// A further place that has to do with the problem.
  public struct Related: Sendable, Hashable {
    /// What stands there: "the first one is here", "opened here".
    public let message: String
    /// The place.
    public let range: ByteRange
  }

  /// What kind of problem it is.
  public let code: SyntaxProblemCode
  /// The smallest text that is wrong; never empty unless the text ends there or the document is empty.
  public let range: ByteRange
  /// What is wrong and what was expected, in one plain sentence without a capital or a full stop.
  public let message: String
  /// Further places.
  public let related: [Related]
  /// The one edit that repairs it, where there is one.
  public let repair: Repair?

  /// An edit with a title for a menu.
  public struct Repair: Sendable, Hashable {
    /// What the edit does, as an imperative: "put the value in quotes".
    public let title: String
    /// The edits; they do not overlap.
    public let edits: [TextEdit]
  }
}
