import SourceText

/// Turns byte offsets of one text into lines and columns from 1, columns in Unicode scalars: what reports show.
public struct ScalarPositions: Sendable {
  /// A place as people count.
  public struct Position: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in Unicode scalars.
    public let column: Int
    /// The offset in bytes, from 0.
    public let offset: Int
  }

  private let text: SourceText

  /// The positions of a text.
  public init(_ text: SourceText) { self.text = text }

  /// The position of a byte offset, clamped to the text. Complexity: that of `SourceText.position(at:encoding:)`.
  public func position(at offset: Int) -> Position {
    let position = text.position(at: offset, encoding: .utf32)
    return Position(
      line: position.line + 1, column: position.column + 1, offset: min(max(offset, 0), text.bytes.count))
  }
}
