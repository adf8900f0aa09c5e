import SourceText

/// Something in a plan that helps to answer a question.
public struct Evidence: Sendable, Hashable {
  /// What it is, as reports say it: `account.mrr is synced daily`.
  public let text: String
  /// Where it stands; `nil` for what follows from the plan as a whole.
  public let range: ByteRange?

  /// Makes a piece of evidence.
  public init(_ text: String, _ range: ByteRange?) {
    self.text = text
    self.range = range
  }
}
