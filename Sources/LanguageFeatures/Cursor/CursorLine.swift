/// The line that a cursor stands in, in bytes.
struct CursorLine {
  private let bytes: [UInt8]
  /// The cursor.
  let cursor: Int
  /// Where the line begins.
  let start: Int
  /// Where it ends, its line break excluded.
  let end: Int
  /// Where the word before the cursor begins.
  let wordStart: Int
  /// Where the word behind the cursor ends.
  let wordEnd: Int

  /// Complexity: linear in the line.
  init(_ bytes: [UInt8], at offset: Int) {
    self.bytes = bytes
    cursor = min(max(offset, 0), bytes.count)
    var start = cursor
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    var end = cursor
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    var word = cursor
    while word > start, CursorLine.isWord(bytes[word - 1]) || bytes[word - 1] == 0x2D { word -= 1 }
    // The dash of an item is no part of a word.
    while word < cursor, bytes[word] == 0x2D { word += 1 }
    var wordEnd = cursor
    while wordEnd < end, CursorLine.isWord(bytes[wordEnd]) { wordEnd += 1 }
    self.start = start
    self.end = end
    wordStart = word
    self.wordEnd = wordEnd
  }

  /// The column of the word at the cursor, in bytes.
  var column: Int { wordStart - start }

  /// The column of any byte of the text.
  func column(of offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return offset - start
  }

  /// How many blanks the line begins with.
  var indentation: Int { bytes[start..<end].prefix { $0 == 0x20 }.count }

  /// Whether nothing but blanks stands before the word.
  var isAtMargin: Bool { bytes[start..<wordStart].allSatisfy { $0 == 0x20 } }

  /// Whether the dash of an item stands right before the word, but for blanks.
  var isBehindDash: Bool {
    guard indicator(before: wordStart) == 0x2D else { return false }
    return bytes[start..<wordStart].allSatisfy { $0 == 0x20 || $0 == 0x2D }
  }

  /// Whether nothing but blanks stands in a part of the line.
  func isBlank(from low: Int, to high: Int) -> Bool {
    low <= high && high <= bytes.count && bytes[low..<high].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether a comma stands between an offset and the word.
  func hasComma(from low: Int) -> Bool { low <= wordStart && bytes[low..<wordStart].contains(0x2C) }

  /// Whether a dash stands between the cursor and an offset.
  func hasDash(to high: Int) -> Bool {
    cursor <= high && high <= bytes.count && bytes[cursor..<high].contains(0x2D)
  }

  /// The last byte before an offset in its line that is no blank, no anchor and no tag; `nil` at the margin.
  func indicator(before offset: Int) -> UInt8? {
    var index = min(max(offset, start), bytes.count)
    while true {
      while index > start, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
      guard index > start else { return nil }
      var token = index
      while token > start, bytes[token - 1] != 0x20, bytes[token - 1] != 0x09 { token -= 1 }
      guard bytes[token] == 0x26 || bytes[token] == 0x21 else { return bytes[index - 1] }
      index = token
    }
  }

  /// The first byte behind an offset in its line that is no blank; `nil` where the line ends or a comment follows.
  func text(after offset: Int) -> UInt8? {
    var index = max(offset, start)
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < end else { return nil }
    // Right at a comment what is typed would become a part of it, or it a part of that.
    return bytes[index] == 0x23 && index > offset ? nil : bytes[index]
  }

  /// Whether a blank and then a key with its colon stand behind an offset in its line.
  func hasEntry(after offset: Int) -> Bool {
    var index = max(offset, start)
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index > offset && CursorLine.isEntry(bytes, at: index)
  }

  /// Whether a key with its colon stands at an offset of a text. Complexity: linear in its line.
  static func isEntry(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start < bytes.count else { return false }
    let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    let quote = bytes[start]
    let isQuoted = quote == 0x22 || quote == 0x27
    let key =
      isQuoted ? line.dropFirst().prefix { $0 != quote } : line.prefix { isWord($0) || $0 == 0x2D }
    let rest = bytes[key.endIndex..<line.endIndex].dropFirst(isQuoted ? 1 : 0)
      .drop { $0 == 0x20 || $0 == 0x09 }
    guard !key.isEmpty, rest.first == 0x3A else { return false }
    return isQuoted || rest.dropFirst().first.map { $0 == 0x20 || $0 == 0x09 } ?? true
  }

  /// Whether a byte is one of a name.
  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == 0x5F || byte == 0x2E || byte >= 0x80
  }
}
