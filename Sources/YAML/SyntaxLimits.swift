/// The bounds within which a text is read; each has a problem of its own that is reported where it is passed.
public struct SyntaxLimits: Sendable, Hashable {
  /// The deepest nesting of collections that is read; what lies deeper is skipped.
  public var maximumDepth: Int
  /// The largest text in bytes that is read.
  public var maximumByteCount: Int
  /// The most problems that are listed, one less than which is followed by `tooManyProblems`.
  public var maximumProblemCount: Int

  /// The bounds that hold unless others are asked for: 64 levels, 256 MiB, 500 problems.
  ///
  /// The depth keeps the parser's recursion within a stack of 512 KiB in a build without optimisation.
  public static let standard = SyntaxLimits(
    maximumDepth: 64, maximumByteCount: 256 << 20, maximumProblemCount: 500)

  /// Makes bounds; values below one mean one.
  public init(maximumDepth: Int, maximumByteCount: Int, maximumProblemCount: Int) {
    self.maximumDepth = max(1, maximumDepth)
    self.maximumByteCount = max(1, maximumByteCount)
    self.maximumProblemCount = max(1, maximumProblemCount)
  }
}
