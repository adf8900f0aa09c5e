import SourceText

extension Parser {
  /// Reads a JSON string (RFC 8259 section 7).
  mutating func parseJSONString() -> UInt32 {
    let start = pos
    var flags: Node.Flags = []
    var index = start + 1
    while index < count {
      let value = bytes[index]
      if value == 0x22 {
        pos = index + 1
        return append(.doubleQuoted, start, pos, flags)
      }
      if value == 0x5C {
        flags.insert(.needsDecoding)
        index = pastJSONEscape(index)
      } else if value == 0x0A || value == 0x0D {
        break
      } else if value < 0x20 {
        report(
          .unprintable, index, index + 1, "a control character in a JSON string is written as an escape",
          repair: repair("remove it", index, index + 1, ""))
        index += 1
      } else {
        index += 1
      }
    }
    // Not closed on its line: what closes the collections around it goes on to do so.
    var end = index
    while end > start + 1, isFlowEntryEnd(end - 1) || byte(end - 1) == 0x20 || byte(end - 1) == 0x09 {
      end -= 1
    }
    report(
      .unclosedQuote, start, start + 1, "the quote that opens here is not closed on its line",
      repair: repair("close the quote", end, end, "\""))
    flowFaultReported = true
    pos = end
    return append(.doubleQuoted, start, end, [.isRecovered, .needsDecoding])
  }

  private mutating func pastJSONEscape(_ start: Int) -> Int {
    switch byte(start + 1) {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return start + 2
    case 0x75:
      var index = start + 2
      while index < start + 6, hexDigit(byte(index)) != nil { index += 1 }
      if index < start + 6 {
        report(.unknownEscape, start, index, "\"\\u\" needs 4 hexadecimal digits after it")
      }
      return index
    case 0x0A, 0x0D:
      report(.unknownEscape, start, start + 1, "a JSON string cannot go over a line's end")
      return start + 1
    default:
      guard start + 1 < count else { return count }
      var end = start + 2
      while end < count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      report(
        .unknownEscape, start, end,
        "\(quoted(start, end)) is no escape in JSON; write \"\\\\\" for a backslash",
        repair: repair("double the backslash", start, start, "\\"))
      return end
    }
  }

  /// Reads `true`, `false`, `null`, a number, or text that is none of these and says so.
  mutating func parseJSONWord() -> UInt32 {
    let start = pos
    if bytes[start] == 0x27 { return parseJSONSingleQuoted() }
    var end = start
    while end < count, !isFlowIndicator(bytes[end]), !isSpaceOrEnd(end), bytes[end] != 0x3A,
      bytes[end] != 0x22
    {
      end += 1
    }
    end = max(end, start + 1)
    pos = end
    if isJSONLiteral(start, end) { return append(.plain, start, end) }
    if bytes[start] == 0x3A {
      report(.invalidJSON, start, end, "a value was expected before the \":\"")
    } else {
      report(
        .invalidJSON, start, end,
        "\(quoted(start, end)) is no JSON value; text stands in double quotes",
        repair: quotingRepair(start, end))
    }
    return append(.plain, start, end, .isRecovered)
  }

  private mutating func parseJSONSingleQuoted() -> UInt32 {
    let start = pos
    var end = start + 1
    while !isLineEnd(end), bytes[end] != 0x27 { end += 1 }
    if byte(end) == 0x27 { end += 1 }
    pos = end
    report(.invalidJSON, start, end, "text in JSON stands in double quotes")
    return append(.plain, start, end, .isRecovered)
  }

  /// Whether a range holds one of the three words or a number of RFC 8259 section 6.
  private mutating func isJSONLiteral(_ start: Int, _ end: Int) -> Bool {
    let text = bytes[start..<end]
    switch bytes[start] {
    case 0x74: return text.elementsEqual("true".utf8)
    case 0x66: return text.elementsEqual("false".utf8)
    case 0x6E: return text.elementsEqual("null".utf8)
    default: return isJSONNumber(start, end)
    }
  }

  private mutating func isJSONNumber(_ start: Int, _ end: Int) -> Bool {
    var index = start
    if byte(index) == 0x2D { index += 1 }
    let first = index
    index = pastDigits(index, end)
    guard index > first, index == first + 1 || byte(first) != 0x30 else { return false }
    if index < end, bytes[index] == 0x2E {
      let fraction = index + 1
      index = pastDigits(fraction, end)
      if index == fraction { return false }
    }
    if index < end, bytes[index] | 0x20 == 0x65 {
      index += 1
      if index < end, bytes[index] == 0x2B || bytes[index] == 0x2D { index += 1 }
      let exponent = index
      index = pastDigits(exponent, end)
      if index == exponent { return false }
    }
    return index == end
  }

  private mutating func pastDigits(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] &- 0x30 < 10 { index += 1 }
    return index
  }
}
