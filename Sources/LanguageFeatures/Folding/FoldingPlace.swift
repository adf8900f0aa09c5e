/// Lines that may be folded away behind the first of them.
public struct FoldingPlace: Sendable, Hashable {
  /// The line that stays, counted from zero.
  public let firstLine: Int
  /// The last line that goes.
  public let lastLine: Int
  /// Whether the lines are comments.
  public let isComment: Bool
  /// How many collections lie around it.
  let depth: Int
}
