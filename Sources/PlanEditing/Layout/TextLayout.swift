import SourceText
import YAML

/// What an edit must know of the lines around it to look as if the author had typed it.
struct TextLayout {
  private let bytes: [UInt8]
  private let form: LineForm

  init(_ tree: SyntaxTree) {
    bytes = tree.bytes
    form = tree.lineForm
  }

  /// The break that ends the lines of the text.
  var lineBreak: String { form.lineBreak }

  /// Whether lines are indented by tabs, as they may be in JSON.
  var isTabbed: Bool { form.isTabbed }

  /// The offset at which the line of an offset starts.
  func lineStart(_ offset: Int) -> Int {
    var start = min(max(offset, 0), bytes.count)
    while start > 0, !isBreak(bytes[start - 1]) || isInsideBreak(start) { start -= 1 }
    return start
  }

  /// The offset at which the line above a line starts; `nil` above the first one.
  func lineAbove(_ start: Int) -> Int? { start > 0 ? lineStart(start - 1) : nil }

  /// The offset at which the line below an offset starts; `nil` below the last one.
  func lineBelow(_ offset: Int) -> Int? {
    let end = lineEnd(offset)
    guard end < bytes.count else { return nil }
    return end + (bytes[end] == 0x0D && byte(end + 1) == 0x0A ? 2 : 1)
  }

  /// The first byte of a line that is no blank: of an empty one, its break; `nil` at the end of the text.
  func firstByte(ofLine start: Int) -> UInt8? {
    byte(start + indentation(ofLine: start))
  }

  /// How many blanks stand before the first byte of a line that is none.
  func indentation(ofLine start: Int) -> Int {
    var index = start
    while byte(index) == 0x20 || byte(index) == 0x09 { index += 1 }
    return index - start
  }

  /// Whether a line holds nothing but blanks.
  func isBlank(_ start: Int) -> Bool { firstByte(ofLine: start).map { isBreak($0) } ?? true }

  /// The offset of the break that ends the line of an offset, or the end of the text.
  func lineEnd(_ offset: Int) -> Int {
    var end = min(max(offset, 0), bytes.count)
    while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
    return end
  }

  /// The offset at which the line below that of an offset starts; `nil` in the last one.
  func nextLine(_ offset: Int) -> Int? {
    let end = lineEnd(offset)
    guard end < bytes.count else { return nil }
    return isInsideBreak(end + 1) ? end + 2 : end + 1
  }

  /// The offset just behind the last text of a line, trailing blanks left out.
  func contentEnd(_ offset: Int) -> Int {
    var end = lineEnd(offset)
    let start = lineStart(offset)
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }

  /// How far an offset stands from the margin, in bytes; a byte order mark is none of the text.
  func column(_ offset: Int) -> Int {
    let start = lineStart(offset)
    let margin = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
    return max(0, min(max(offset, 0), bytes.count) - margin)
  }

  /// Blanks, or tabs, that bring a line to a column.
  func margin(_ column: Int) -> String { String(repeating: isTabbed ? "\t" : " ", count: max(0, column)) }

  /// Whether two offsets stand on different lines.
  func isBroken(between first: Int, and second: Int) -> Bool { lineStart(first) != lineStart(second) }

  /// The byte at an offset; `nil` beyond the text.
  func byte(_ offset: Int) -> UInt8? { offset >= 0 && offset < bytes.count ? bytes[offset] : nil }

  /// The offset of a byte before an offset, with nothing but blanks between.
  func offset(of byte: UInt8, before offset: Int) -> Int? {
    var index = min(offset, bytes.count) - 1
    while index >= 0, bytes[index] == 0x20 || bytes[index] == 0x09 { index -= 1 }
    return index >= 0 && bytes[index] == byte ? index : nil
  }

  /// Whether an offset lies between the two bytes of a break.
  private func isInsideBreak(_ offset: Int) -> Bool { byte(offset - 1) == 0x0D && byte(offset) == 0x0A }

  private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
