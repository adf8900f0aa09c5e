import SourceText

/// Turns byte offsets of one text into lines and columns from 1, columns in Unicode scalars: what reports show.
///
/// Complexity: a look-up is logarithmic in the lines and walks at most a few kilobytes, even where a whole plan stands
/// on one line.
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

  /// The bytes between two marks, and the longest line that needs none.
  private static let stride = 2048

  private let text: SourceText
  /// A place about every `stride` bytes: its offset, and the characters before it. Empty where lines are short.
  private var marks: [(offset: Int, characters: Int)] = []

  /// Prepares the positions of a text. Complexity: linear.
  public init(_ text: SourceText) {
    self.text = text
    let starts = text.lines.lineStarts
    let hasLongLine = starts.indices.contains { line in
      let end = line + 1 < starts.count ? Int(starts[line + 1]) : text.bytes.count
      return end - Int(starts[line]) > ScalarPositions.stride
    }
    guard hasLongLine else { return }
    var offset = 0
    var characters = 0
    while offset < text.bytes.count {
      if offset >= marks.count * ScalarPositions.stride { marks.append((offset, characters)) }
      offset += text.characterLength(at: offset)
      characters += 1
    }
  }

  /// The position of a byte offset, clamped to the text.
  public func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), text.bytes.count)
    guard !marks.isEmpty else {
      let position = text.position(at: offset, encoding: .utf32)
      return Position(line: position.line + 1, column: position.column + 1, offset: offset)
    }
    let line = text.lines.line(at: offset)
    let column = characters(before: offset) - characters(before: Int(text.lines.lineStarts[line]))
    return Position(line: line + 1, column: column + 1, offset: offset)
  }

  private func characters(before offset: Int) -> Int {
    var low = min(offset / ScalarPositions.stride, marks.count - 1)
    while low > 0, marks[low].offset > offset { low -= 1 }
    var (index, count) = marks[low]
    while index < offset {
      let length = text.characterLength(at: index)
      if index + length > offset { break }
      index += max(length, 1)
      count += 1
    }
    return count
  }
}
