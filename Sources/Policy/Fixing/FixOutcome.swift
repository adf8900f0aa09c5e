/// What became of a plan's text when its findings were fixed.
public struct FixOutcome: Sendable, Hashable {
  /// The text afterwards; the very bytes that were given where nothing could be fixed.
  public internal(set) var bytes: [UInt8]
  /// How many findings were fixed, by rule.
  public internal(set) var fixed: [String: Int] = [:]
  /// How many active findings are left that have a fix which was not asked for, such as a choice.
  public internal(set) var offered = 0
  /// Whether nothing is left to apply; `false` only where the text was still changing when the patience ended.
  public internal(set) var isSettled = true

  /// What becomes of a text in which nothing is to be fixed.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// How many findings were fixed.
  public var count: Int { fixed.values.reduce(0, +) }
}
