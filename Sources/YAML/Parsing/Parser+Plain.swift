import SourceText

extension Parser {
  /// Where the part of a plain scalar on one line ends, white space after it trimmed, and what stopped it.
  @inline(__always)
  mutating func plainLine(from start: Int) -> (end: Int, stop: Int) {
    Scan.plainLine(bytes.span, from: start)
  }

  /// The same inside brackets.
  @inline(__always)
  mutating func plainFlowLine(from start: Int) -> (end: Int, stop: Int) {
    Scan.plainFlowLine(bytes.span, from: start)
  }

  /// Whether a plain scalar may begin with the byte at an offset (section 7.3.3, ns-plain-first).
  mutating func startsPlain(_ index: Int) -> Bool {
    switch byte(index) {
    case 0x2D, 0x3F, 0x3A: return !isSpaceOrEnd(index + 1)
    case 0x2C, 0x5B, 0x5D, 0x7B, 0x7D, 0x23, 0x26, 0x2A, 0x21, 0x7C, 0x3E, 0x27, 0x22, 0x25, 0x40, 0x60:
      return false
    default: return true
    }
  }

  /// Reads a plain scalar in a block, over as many lines as are indented by more than `n`.
  mutating func parsePlainBlockScalar(
    parent n: Int, mayStartBlock: Bool, at startColumn: Int, outer: HeldProperties
  ) -> UInt32 {
    let start = pos
    let startLine = lineStart
    let line = plainLine(from: start)
    var end = line.end
    var flags: Node.Flags = []
    pos = line.stop
    if byte(pos) == 0x3A, pos < count {
      end = restOfLine(from: pos)
      reportColon(at: pos, start, end)
      flags.insert(.isRecovered)
      pos = end
    }
    advance()
    var stoppedAtKey = false
    var isAligned = true
    while isFirstOnLine, column > n, !sawComment {
      // What begins with a reserved character is no text that items could be lines of.
      if byte(pos) == 0x2D, isIndicator(pos), !startsPlain(start) { break }
      if sawTab, spacesBeforeTab <= n {
        if looksLikeStructure(pos) { break }
        reportTab()
      }
      let next = plainLine(from: pos)
      if byte(next.stop) == 0x3A, next.stop < count {
        stoppedAtKey = true
        break
      }
      if column != startColumn { isAligned = false }
      end = next.end
      flags.insert(.needsDecoding)
      pos = next.stop
      advance()
    }
    if stoppedAtKey, mayStartBlock, column == startColumn, byte(start) == 0x2D, byte(pos) == 0x2D,
      isIndicator(pos), outer.isEmpty
    {
      // Items whose first lacks the space behind its "-", as a later one with a colon shows.
      pos = start
      lineStart = startLine
      return parseSequenceWithoutSpace(parent: n, indent: startColumn)
    }
    if stoppedAtKey, mayStartBlock, column == startColumn, isAligned, flags.contains(.needsDecoding),
      outer.isEmpty
    {
      // Several lines in the column of the key below them: entries, each without its colon or the space behind it.
      pos = start
      lineStart = startLine
      return parseMappingOfLines(parent: n, indent: startColumn)
    }
    let node = append(.plain, start, end, flags)
    if stoppedAtKey, mayStartBlock, column == startColumn, !flags.contains(.needsDecoding), outer.isEmpty {
      return parseMappingWithoutColon(node, indent: startColumn, parent: n, start: start)
    }
    attach(outer, to: node)
    return node
  }

  /// The end of the text on this line, before a comment, white space trimmed.
  mutating func restOfLine(from start: Int) -> Int {
    var index = start
    while index < count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      if bytes[index] == 0x23, index > start, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { break }
      index += 1
    }
    return trimmedEnd(index, from: start)
  }

  /// Reports `: ` within a plain scalar that reaches from `start` to `end`.
  mutating func reportColon(at colon: Int, _ start: Int, _ end: Int) {
    report(
      .colonInPlain, colon, colon + 1,
      "\":\" with a space after it cannot stand in a plain value; put the value in quotes",
      repair: quotingRepair(start, end))
  }

  /// Reports a character that may not begin a plain scalar.
  mutating func reportReserved(_ start: Int) {
    let end = restOfLine(from: start)
    report(
      .reservedIndicator, start, start + 1,
      "\(quoted(start, start + 1)) cannot begin a plain value; put the value in quotes",
      repair: plainLine(from: start).end == end ? quotingRepair(start, end) : nil)
  }

  /// Reads an alias (section 7.1).
  mutating func parseAlias(inFlow: Bool) -> UInt32 {
    let start = pos
    var index = start + 1
    while index < count, !isSpaceOrEnd(index), !isFlowIndicator(bytes[index]) { index += 1 }
    pos = index
    if index == start + 1 {
      report(
        .reservedIndicator, start, index,
        "an alias needs a name after its \"*\"; a value that begins with \"*\" needs quotes")
      return append(.plain, start, index, .isRecovered)
    }
    hasAliases = true
    return append(.alias, start, index)
  }

  /// Ends a quoted scalar, an alias or a flow collection in a block: only a comment may follow on its line.
  mutating func finishInline(_ node: UInt32) {
    if flowEnded {
      advance()
      return
    }
    let text = pastBlanks(pos)
    if isLineEnd(text) || byte(text) == 0x23 && text > pos {
      advance()
      return
    }
    if byte(text) == 0x23 {
      reportMissingSpaceBeforeComment(text)
      advance()
      return
    }
    let start = range(of: node).start
    let end = max(restOfLine(from: text), text + 1)
    if !problemsAreFull { expectedColumns[text] = column }
    if nodes[Int(node)].kind.isCollection {
      finishFlow(text, end)
    } else {
      let what = nodes[Int(node)].kind == .alias ? "the alias" : "the closing quote"
      report(
        .textAfterValue, text, end, "nothing but a comment may follow \(what); put the whole value in quotes",
        repair: quotingRepair(start, end))
      nodes[Int(node)].kind = .plain
      nodes[Int(node)].end = UInt32(truncatingIfNeeded: end)
    }
    nodes[Int(node)].flags.insert(.isRecovered)
    pos = end
    advance()
  }

  private mutating func finishFlow(_ text: Int, _ end: Int) {
    // In a run of badly indented lines the brackets around them are part of the fault.
    if faultRuns > 0 { return }
    switch bytes[text] {
    case 0x5D, 0x7D:
      report(
        .strayBracket, text, text + 1, "\(quoted(text, text + 1)) closes nothing",
        repair: repair("remove it", text, text + 1, ""))
    case 0x2C where end == text + 1:
      report(
        .strayComma, text, text + 1, "no comma is needed after an entry of a block collection",
        repair: repair("remove the comma", text, text + 1, ""))
    default:
      report(.textAfterValue, text, end, "nothing but a comment may follow the closing bracket")
    }
  }

  /// Reports a `#` right behind a value and takes the rest of the line as the comment that it means to be.
  mutating func reportMissingSpaceBeforeComment(_ offset: Int) {
    report(
      .missingSpace, offset, offset + 1, "a comment needs a space before its \"#\"",
      repair: repair("insert a space", offset, offset, " "))
    pos = endOfLine(offset)
    comments.append(ByteRange(offset, pos))
  }
}
