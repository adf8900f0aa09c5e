import SourceText

extension Parser {
  /// Reads a scalar in quotes (YAML 1.2.2 sections 7.3.1 and 7.3.2) and moves just past it.
  ///
  /// A quote that is not closed ends where a line at or left of the enclosing indentation looks like a key or an
  /// item, where the document ends, or, for a key, at the end of its line.
  mutating func parseQuoted(parent n: Int, inFlow: Bool, isKey: Bool) -> UInt32 {
    let start = pos
    let quote = bytes[start]
    let isDouble = quote == 0x22
    let problemMark = problems.count
    let savedLine = lineStart
    var flags: Node.Flags = []
    var index = start + 1
    var firstLineEnd = -1
    var lastContentEnd = start + 1
    var isClosed = false
    var crossesEntries = false
    var indentReported = false
    var startIndent = -1
    while true {
      index = Scan.quotedRun(bytes.span, from: index, quote: quote)
      guard index < count else { break }
      let value = bytes[index]
      if value == quote {
        if !isDouble, byte(index + 1) == quote {
          flags.insert(.needsDecoding)
          index += 2
          continue
        }
        isClosed = true
        break
      }
      if value == 0x5C {
        if isDouble {
          flags.insert(.needsDecoding)
          index = pastEscape(index)
        } else {
          index += 1
        }
        continue
      }
      // A line break: look at how the next line stands.
      flags.insert(.needsDecoding)
      if firstLineEnd < 0 {
        firstLineEnd = index
        if inFlow { startIndent = pastSpaces(savedLine) - savedLine }
      }
      if isKey, !closesAsKey(index, quote: quote) { break }
      lastContentEnd = index
      let next = pastBreak(index)
      if isMarker(next) { break }
      let content = pastSpaces(next)
      let textStart = pastBlanks(content)
      if isLineEnd(textStart) {
        index = textStart
        lineStart = next
        continue
      }
      if content - next <= n {
        if endsQuote(textStart, quote: quote) { break }
        if !indentReported {
          indentReported = true
          report(
            bytes[content] == 0x09 ? .tabIndentation : .badIndentation, textStart, textStart + 1,
            "a line of a quoted value is indented by at least \(n + 1) spaces here")
        }
      } else if inFlow, content - next <= startIndent, looksLikeFlowLine(textStart) {
        crossesEntries = true
      }
      index = textStart
      lineStart = next
    }
    if isClosed, crossesEntries, !mayFollowInFlow(index + 1) { isClosed = false }
    if isClosed {
      pos = index + 1
      return append(isDouble ? .doubleQuoted : .singleQuoted, start, pos, flags)
    }
    if problems.count > problemMark { problems.removeSubrange(problemMark...) }
    return closeQuote(
      start, savedLine: savedLine, firstLineEnd: firstLineEnd, lastContentEnd: lastContentEnd,
      inFlow: inFlow, isKey: isKey)
  }

  /// Ends a quoted scalar that has no closing quote.
  private mutating func closeQuote(
    _ start: Int, savedLine: Int, firstLineEnd: Int, lastContentEnd: Int, inFlow: Bool, isKey: Bool
  ) -> UInt32 {
    let isDouble = bytes[start] == 0x22
    let lineEnd = firstLineEnd < 0 ? endOfLine(start) : firstLineEnd
    var end = trimmedEnd(lineEnd, from: start + 1)
    if inFlow {
      // What closes the collections around it on its line goes on to do so.
      while end > start + 1, isCloser(bytes[end - 1]) { end -= 1 }
      end = trimmedEnd(endOfFlowEntry(start + 1, end), from: start + 1)
      lineStart = savedLine
    } else if isKey {
      let line = plainLine(from: start + 1)
      if byte(line.stop) == 0x3A { end = min(line.end, end) }
      lineStart = savedLine
    } else {
      end = max(end, trimmedEnd(lastContentEnd, from: start + 1))
      if lineStart > end { lineStart = lineOf(end) }
    }
    let mark = isDouble ? "\"" : "'"
    if !flowFaultReported || !inFlow {
      report(
        .unclosedQuote, start, start + 1, "the quote that opens here is never closed",
        repair: repair("close the quote", end, end, mark))
    }
    if inFlow { flowFaultReported = true }
    pos = max(end, start + 1)
    return append(
      isDouble ? .doubleQuoted : .singleQuoted, start, pos, [.isRecovered, .needsDecoding])
  }

  /// The first comma behind which another entry with its key and colon stands, or `end`.
  private mutating func endOfFlowEntry(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      if bytes[index] == 0x2C {
        var word = pastBlanks(index + 1)
        let first = word
        while word < end, isPlainLetter(bytes[word]) || bytes[word] == 0x5F { word += 1 }
        if word > first, byte(word) == 0x3A, isIndicator(word) { return index }
      }
      index += 1
    }
    return end
  }

  /// Whether a key that goes over its line's end has its closing quote and a colon soon after.
  private mutating func closesAsKey(_ lineEnd: Int, quote: UInt8) -> Bool {
    var index = lineEnd
    while index < count, index - lineEnd < 1024, bytes[index] != quote { index += 1 }
    guard byte(index) == quote else { return false }
    let colon = pastBlanks(index + 1)
    return byte(colon) == 0x3A && isIndicator(colon)
  }

  private mutating func isCloser(_ value: UInt8) -> Bool {
    value == 0x5D || value == 0x7D || value == 0x2C || value == 0x20 || value == 0x09
  }

  /// The offset of the first byte at or after `start` that is no space.
  @inline(__always)
  mutating func pastSpaces(_ start: Int) -> Int { Scan.pastSpaces(bytes.span, from: start) }

  /// Passes a backslash sequence (section 5.7), or reports it; a line break after the backslash is left.
  private mutating func pastEscape(_ start: Int) -> Int {
    let digits: Int
    switch byte(start + 1) {
    case 0x0A, 0x0D: return start + 1
    case 0x30, 0x61, 0x62, 0x74, 0x09, 0x6E, 0x76, 0x66, 0x72, 0x65, 0x20, 0x22, 0x2F, 0x5C, 0x4E, 0x5F,
      0x4C, 0x50:
      return start + 1 < count ? start + 2 : count
    case 0x78: digits = 2
    case 0x75: digits = 4
    case 0x55: digits = 8
    default:
      guard start + 1 < count else { return count }
      var end = start + 2
      while end < count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      report(
        .unknownEscape, start, end,
        "\(quoted(start, end)) is no escape in double quotes; write \"\\\\\" for a backslash",
        repair: repair("double the backslash", start, start, "\\"))
      return end
    }
    var index = start + 2
    var value: UInt32 = 0
    while index < start + 2 + digits, let digit = hexDigit(byte(index)) {
      value = value << 4 | UInt32(digit)
      index += 1
    }
    if index < start + 2 + digits {
      report(
        .unknownEscape, start, index,
        "\(quoted(start, start + 2)) needs \(digits) hexadecimal digits after it")
    } else if value > 0x10FFFF {
      report(.unknownEscape, start, index, "\(quoted(start, index)) is beyond the last character of Unicode")
    }
    return index
  }

  /// Whether the text at an offset goes on as a block: an item, or a key with its colon.
  mutating func looksLikeStructure(_ index: Int) -> Bool {
    if byte(index) == 0x2D, isIndicator(index) { return true }
    return looksLikeKey(index)
  }

  /// Whether a line shows that a quote was to end above it: an item, or a key without such a quote in it.
  private mutating func endsQuote(_ start: Int, quote: UInt8) -> Bool {
    guard looksLikeStructure(start) else { return false }
    if byte(start) == 0x2D || byte(start) == quote { return true }
    let end = plainLine(from: start).end
    return !bytes[start..<max(start, min(end, count))].contains(quote)
  }

  /// Whether a line inside brackets begins as an entry of its own does.
  private mutating func looksLikeFlowLine(_ index: Int) -> Bool {
    switch byte(index) {
    case 0x7B, 0x5B, 0x7D, 0x5D, 0x22, 0x27: true
    default: looksLikeStructure(index)
    }
  }

  /// Whether what stands at an offset may follow a closed quote inside brackets.
  private mutating func mayFollowInFlow(_ start: Int) -> Bool {
    let index = pastBlanks(start)
    if isLineEnd(index) { return true }
    let value = bytes[index]
    return value == 0x2C || value == 0x5D || value == 0x7D || value == 0x3A || value == 0x23 && index > start
  }
}

/// The value of a hexadecimal digit.
func hexDigit(_ value: UInt8) -> UInt8? {
  switch value {
  case 0x30...0x39: value - 0x30
  case 0x41...0x46: value - 0x37
  case 0x61...0x66: value - 0x57
  default: nil
  }
}
