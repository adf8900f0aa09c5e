import SourceText

/// A change to the plan that settles a finding.
public struct Fix: Sendable, Hashable {
  /// What it does, as an imperative: `change to "workspace"`.
  public let title: String
  /// Whether it may be applied in bulk without a look: the plan means the same afterwards.
  public let isSafe: Bool
  /// The edits, which do not overlap.
  public let edits: [TextEdit]

  /// Makes a fix.
  public init(title: String, isSafe: Bool, edits: [TextEdit]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }
}
