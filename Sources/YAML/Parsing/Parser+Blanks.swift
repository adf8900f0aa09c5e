import SourceText

extension Parser {
  /// Moves over white space, line breaks and comments to the next content of a block, and tells how it stands.
  ///
  /// At the end of the text, and at a `---` or `...`, `column` is -1.
  mutating func advance() {
    let line = lineStart
    defer { if lineStart != line { lastContentLine = line } }
    var index = pos
    var first = index == lineStart
    var tab = false
    sawComment = false
    if first, isMarker(index) {
      isFirstOnLine = true
      column = -1
      return
    }
    while true {
      index = Scan.pastSpaces(bytes.span, from: index)
      let spacesEnd = index
      if index < count, bytes[index] == 0x09 {
        tab = true
        while index < count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
      }
      guard index < count else {
        pos = index
        isFirstOnLine = first
        column = -1
        return
      }
      let value = bytes[index]
      if value == 0x0A || value == 0x0D {
        index += value == 0x0D && byte(index + 1) == 0x0A ? 2 : 1
        lineStart = index
        first = true
        tab = false
        if isMarker(index) {
          pos = index
          isFirstOnLine = true
          column = -1
          return
        }
        continue
      }
      if value == 0x23, isCommentStart(index) {
        let end = endOfLine(index)
        comments.append(ByteRange(index, end))
        sawComment = true
        index = end
        continue
      }
      pos = index
      isFirstOnLine = first
      sawTab = tab
      if tab, first {
        spacesBeforeTab = spacesEnd - lineStart
        column = columnBehindTabs(index)
      } else {
        column = index - lineStart
        if tabbedLine == lineStart { column += tabbedShift }
      }
      return
    }
  }

  /// Whether a `#` at an offset begins a comment: it does at a line's start and behind white space.
  @inline(__always)
  mutating func isCommentStart(_ index: Int) -> Bool {
    guard index > lineStart, index > 0 else { return true }
    let before = bytes[index - 1]
    return before == 0x20 || before == 0x09
  }

  /// The column that was meant by a line's spaces and tabs.
  ///
  /// The first such line tells how wide a tab is: so wide that the line goes on with an open collection.
  private mutating func columnBehindTabs(_ content: Int) -> Int {
    let isItem = byte(content) == 0x2D && isIndicator(content)
    let open = isItem ? openSequenceColumns : openMappingColumns
    var column = 0
    for width in tabWidth.map({ [$0] }) ?? [2, 4, 8, 4] {
      column = 0
      var index = lineStart
      while index < content, column < 1 << 20 {
        column = bytes[index] == 0x09 ? (column / width + 1) * width : column + 1
        index += 1
      }
      if tabWidth == nil, column < 64, (open >> UInt64(column)) & 1 == 1 {
        tabWidth = width
        break
      }
    }
    if tabWidth == nil { tabWidth = 4 }
    tabbedLine = lineStart
    tabbedShift = column - (content - lineStart)
    return column
  }

  /// The same as `advance`, quick where one space and then content follow.
  @inline(__always)
  mutating func advanceInLine() {
    let next = pos + 1
    if next < count, pos != lineStart, tabbedLine != lineStart, bytes[pos] == 0x20, bytes[next] > 0x23 {
      pos = next
      isFirstOnLine = false
      sawTab = false
      sawComment = false
      column = next - lineStart
    } else {
      advance()
    }
  }

  /// The offset of the line break at or after an offset, or the end of the text.
  @inline(__always)
  mutating func endOfLine(_ start: Int) -> Int { Scan.endOfLine(bytes.span, from: start) }

  /// The offset just past the line break that stands at an offset.
  mutating func pastBreak(_ index: Int) -> Int {
    guard index < count else { return count }
    return bytes[index] == 0x0D && byte(index + 1) == 0x0A ? index + 2 : index + 1
  }

  /// The offset of the first byte at or after `start` that is neither space nor tab.
  mutating func pastBlanks(_ start: Int) -> Int {
    var index = start
    while index < count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }

  /// The offset just past the last byte before `end` that is neither space nor tab, not before `start`.
  mutating func trimmedEnd(_ end: Int, from start: Int) -> Int {
    var index = end
    while index > start, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
    return index
  }

  /// Whether a `---` or `...` with white space after it stands at the start of a line.
  @inline(__always)
  mutating func isMarker(_ index: Int) -> Bool {
    guard index < count else { return false }
    let value = bytes[index]
    guard value == 0x2D || value == 0x2E else { return false }
    return byte(index + 1) == value && byte(index + 2) == value && isSpaceOrEnd(index + 3)
  }

  /// Whether an indicator of a block (`-`, `?`, `:`) at an offset has white space after it.
  @inline(__always)
  mutating func isIndicator(_ index: Int) -> Bool { isSpaceOrEnd(index + 1) }

  /// Passes the rest of the line, a comment in it included, and moves to the next content.
  mutating func skipLine() {
    let end = endOfLine(pos)
    var index = pos
    while index < end {
      if bytes[index] == 0x23, index == lineStart || byte(index - 1) == 0x20 || byte(index - 1) == 0x09 {
        break
      }
      index += 1
    }
    pos = index
    if index == end { advance() } else { skipComment() }
  }

  private mutating func skipComment() {
    let end = endOfLine(pos)
    comments.append(ByteRange(pos, end))
    pos = end
    advance()
    sawComment = true
  }
}
