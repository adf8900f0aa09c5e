/// A place in a text as line and column, both counted from zero; the column's unit is a `PositionEncoding`.
public struct TextPosition: Hashable, Sendable, Comparable {
  /// The line, counted from zero; LF, CRLF and a lone CR each end one.
  public var line: Int
  /// The column, counted from zero in the units of an encoding that travels beside the position.
  public var column: Int

  /// Makes a position; nothing is checked until it meets a text.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then by column.
  public static func < (first: TextPosition, second: TextPosition) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}
