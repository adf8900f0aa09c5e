/// How often additions are worked out for a plan: each is tried on the whole text before it is offered.
///
/// Of a plan with hundreds of questions that lack something, those that come first have their additions offered; the
/// others' turn comes when those are made.
public struct AdditionTrials: Sendable {
  /// The bytes of plans that are read on trial for one check.
  private static let mostBytes = 16 << 20

  private var bytes = 0

  /// Nothing was tried yet.
  public init() {}

  /// Whether a text of some bytes may be read once more.
  mutating func take(_ count: Int) -> Bool {
    guard bytes < AdditionTrials.mostBytes else { return false }
    bytes += max(count, 1)
    return true
  }
}
