/// One immutable version of a text: its UTF-8 bytes and its lines.
///
/// The bytes may be anything that a file can hold. Where they are not UTF-8, each byte that fits no sequence counts
/// as one character in every encoding, which is how editors show it.
public struct SourceText: Sendable {
  /// The text's bytes, a byte order mark included if the file has one.
  public let bytes: [UInt8]
  /// Where the lines start.
  public let lines: LineIndex
  /// Whether every character is one byte: then a column is a difference, however long the line.
  private let isASCII: Bool
  /// The units before some places, where characters are of several bytes and lines are long.
  private let marks: UnitMarks?

  /// Takes the bytes as they are. Complexity: linear, for the line index.
  public init(_ bytes: [UInt8]) {
    self.init(bytes, LineIndex(bytes), isASCII: SourceText.isASCII(bytes))
  }

  /// - Parameter isASCII: Whether all bytes are known to be ASCII.
  private init(_ bytes: [UInt8], _ lines: LineIndex, isASCII: Bool) {
    self.bytes = bytes
    self.lines = lines
    self.isASCII = isASCII
    let needsMarks = !isASCII && lines.longestLine >= UnitMarks.worthwhile
    marks =
      needsMarks
      ? UnitMarks(byteCount: bytes.count) { SourceText.characterLength(at: $0, in: bytes) } : nil
  }

  /// Takes a string's UTF-8.
  public init(_ string: String) {
    self.init(Array(string.utf8))
  }

  /// The text of a range as a string; bytes that are no UTF-8 come out as U+FFFD, bounds are clamped.
  public func string(in range: ByteRange) -> String {
    let end = min(range.end, bytes.count)
    let start = min(range.start, end)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The position of a byte offset. An offset inside a character belongs to its start; one past the end, to the end.
  public func position(at offset: Int, encoding: PositionEncoding) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    return position(at: offset, onLine: lines.line(at: offset), encoding)
  }

  /// The same for offsets that mostly lie near one another.
  ///
  /// - Parameter cursor: Where the offset before was found; one that began on this text's lines.
  public func position(
    at offset: Int, encoding: PositionEncoding, near cursor: inout LineCursor
  ) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    return position(at: offset, onLine: cursor.line(at: offset), encoding)
  }

  private func position(at offset: Int, onLine line: Int, _ encoding: PositionEncoding) -> TextPosition {
    let start = line < lines.lineCount ? Int(lines.lineStarts[line]) : bytes.count
    return TextPosition(line: line, column: units(in: ByteRange(start, offset), encoding: encoding))
  }

  /// How long some bytes are in the units of an encoding; a character that is cut at the end does not count.
  ///
  /// Complexity: constant in a text of ASCII, else linear in the range up to a thousand bytes or so.
  ///
  /// - Parameter range: Bytes that begin with a character.
  public func units(in range: ByteRange, encoding: PositionEncoding) -> Int {
    if isASCII { return range.count }
    guard let marks, range.count > UnitMarks.worthwhile else {
      return count(from: range.start, to: range.end, encoding)
    }
    return units(before: range.end, marks, encoding) - units(before: range.start, marks, encoding)
  }

  private func units(before offset: Int, _ marks: UnitMarks, _ encoding: PositionEncoding) -> Int {
    let mark = marks.nearest(to: offset, encoding: encoding)
    return mark.units + count(from: mark.offset, to: offset, encoding)
  }

  private func count(from start: Int, to end: Int, _ encoding: PositionEncoding) -> Int {
    var units = 0
    var index = start
    while index < end {
      let length = characterLength(at: index)
      if length == 0 || index + length > end { break }
      units += self.units(ofLength: length, encoding: encoding)
      index += length
    }
    return units
  }

  /// The byte offset of a position, clamped as LSP asks: a column past the line's end is its end (before the line
  /// break), a line past the last is the end of the text, one before the first is 0. A column inside a character
  /// is the character's start.
  ///
  /// Complexity: as that of `position(at:encoding:)`.
  public func offset(of position: TextPosition, encoding: PositionEncoding) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < lines.lineCount else { return bytes.count }
    let content = lines.rangeOfLineContent(position.line, in: bytes)
    if isASCII { return content.start + min(max(position.column, 0), content.count) }
    var column = 0
    var index = content.start
    if let marks, content.count > UnitMarks.worthwhile {
      let before = units(before: content.start, marks, encoding)
      let mark = marks.last(within: before + min(max(position.column, 0), content.count), encoding: encoding)
      if mark.offset > content.start { (index, column) = (mark.offset, mark.units - before) }
    }
    while index < content.end, column < position.column {
      let length = characterLength(at: index)
      let width = units(ofLength: length, encoding: encoding)
      if column + width > position.column { break }
      column += width
      index += length
    }
    return min(index, content.end)
  }

  /// The text after one edit. Complexity: linear, but little is done with what stands before and behind the edit.
  public func replacing(_ range: ByteRange, with newText: String) -> SourceText {
    let end = min(range.end, bytes.count)
    let start = min(range.start, end)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count - (end - start) + newText.utf8.count)
    result.append(contentsOf: bytes[0..<start])
    result.append(contentsOf: newText.utf8)
    result.append(contentsOf: bytes[end...])
    return SourceText(
      result, lines.replacing(start..<end, in: result),
      isASCII: isASCII && newText.utf8.allSatisfy { $0 < 0x80 })
  }

  /// The length in bytes of the character at an offset: 1 to 4 for a whole UTF-8 sequence, else 1; 0 outside the text.
  public func characterLength(at index: Int) -> Int { SourceText.characterLength(at: index, in: bytes) }

  private static func characterLength(at index: Int, in bytes: [UInt8]) -> Int {
    guard bytes.indices.contains(index) else { return 0 }
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    guard length > 1, lead < 0xF5, index + length <= bytes.count else { return 1 }
    for step in 1..<length where bytes[index + step] & 0xC0 != 0x80 { return 1 }
    // Longer than need be, half of a pair of UTF-16, or beyond U+10FFFF (the Unicode Standard, table 3-7).
    let second = bytes[index + 1]
    switch lead {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
      0xF4 where second > 0x8F:
      return 1
    default: return length
    }
  }

  private func units(ofLength length: Int, encoding: PositionEncoding) -> Int {
    switch encoding {
    case .utf8: length
    case .utf16: length == 4 ? 2 : 1
    case .utf32: 1
    }
  }

  private static func isASCII(_ bytes: [UInt8]) -> Bool {
    var all: UInt8 = 0
    let span = bytes.span
    for index in span.indices { all |= span[index] }
    return all < 0x80
  }
}
