import SourceText

extension Parser {
  /// Reads a block scalar (YAML 1.2.2 section 8.1) whose parent is indented by `n`.
  ///
  /// The node's child link holds the indentation of its content, which the decoding needs.
  mutating func parseBlockScalar(parent n: Int, outer: HeldProperties) -> UInt32 {
    let start = pos
    var index = start + 1
    var digit = 0
    var hasChomping = false
    while index < count {
      let value = bytes[index]
      if value == 0x2B || value == 0x2D, !hasChomping {
        hasChomping = true
      } else if value >= 0x31, value <= 0x39, digit == 0 {
        digit = Int(value) - 0x30
      } else {
        break
      }
      index += 1
    }
    let headerEnd = index
    index = pastBlanks(index)
    if byte(index) == 0x23, index > headerEnd {
      let end = endOfLine(index)
      comments.append(ByteRange(index, end))
      index = end
    } else if !isLineEnd(index) {
      return recoverBlockHeader(at: index, headerEnd: headerEnd, parent: n, outer: outer)
    }
    let node = append(bytes[start] == 0x7C ? .literal : .folded, start, headerEnd, .needsDecoding)
    attach(outer, to: node)
    readBlockLines(node, from: pastBreak(index), indent: digit > 0 ? max(n, 0) + digit : -1, parent: n)
    advance()
    return node
  }

  private mutating func readBlockLines(_ node: UInt32, from first: Int, indent given: Int, parent n: Int) {
    var line = first
    var indent = given
    var widestBlank = 0
    var widestBlankLine = first
    var end = Int(nodes[Int(node)].end)
    var indentReported = false
    while line < count {
      if isMarker(line) { break }
      let content = pastSpaces(line)
      let width = content - line
      if isLineEnd(content) {
        if indent >= 0, width > indent {
          end = content
        } else if width > widestBlank {
          widestBlank = width
          widestBlankLine = line
        }
        line = pastBreak(content)
        continue
      }
      if indent < 0 {
        if width <= n {
          if bytes[content] == 0x09, isLineEnd(pastBlanks(content)) {
            report(
              .tabIndentation, content, content + 1,
              "a tab cannot indent a line of a block scalar; use spaces",
              repair: repair("replace the tab by spaces", content, content + 1, "  "))
          }
          break
        }
        indent = width
        if widestBlank > width {
          report(
            .badIndentation, widestBlankLine, widestBlankLine + widestBlank,
            "an empty line before the text of a block scalar is indented no deeper than the text")
        }
      } else if width < indent {
        if width <= n || bytes[content] == 0x23 { break }
        if looksLikeKey(content) { break }
        if !indentReported {
          indentReported = true
          let lineEnd = endOfLine(content)
          report(
            .badIndentation, content, lineEnd,
            "a line of this block scalar is indented by at least \(indent) spaces, as its first one",
            repair: repair("indent the line", line, line, String(repeating: " ", count: indent - width)))
        }
      }
      end = endOfLine(content)
      line = pastBreak(end)
    }
    nodes[Int(node)].end = UInt32(truncatingIfNeeded: end)
    nodes[Int(node)].firstChild = UInt32(truncatingIfNeeded: max(indent, 0))
    pos = min(line, count)
    lineStart = line < count || (pos > 0 && isLineEnd(pos - 1)) ? pos : lineOf(pos)
  }

  /// Takes text behind `|` or `>` as a plain value, which is what was meant.
  private mutating func recoverBlockHeader(
    at text: Int, headerEnd: Int, parent n: Int, outer: HeldProperties
  ) -> UInt32 {
    let start = pos
    let end = restOfLine(from: text)
    if byte(text) == 0x23 {
      report(
        .missingSpace, text, text + 1, "a comment needs a space before its \"#\"",
        repair: repair("insert a space", text, text, " "))
      let node = append(bytes[start] == 0x7C ? .literal : .folded, start, headerEnd, .needsDecoding)
      attach(outer, to: node)
      let lineEnd = endOfLine(text)
      comments.append(ByteRange(text, lineEnd))
      readBlockLines(node, from: pastBreak(lineEnd), indent: -1, parent: n)
      advance()
      return node
    }
    let mark = quoted(start, start + 1)
    report(
      .badBlockHeader, text, end,
      "the text of a block scalar begins on the line after \(mark), and a plain value cannot begin with \(mark)",
      repair: quotingRepair(start, end))
    var flags: Node.Flags = .isRecovered
    var last = end
    pos = end
    advance()
    while isFirstOnLine, column > n, !sawComment {
      last = restOfLine(from: pos)
      flags.insert(.needsDecoding)
      pos = last
      advance()
    }
    let node = append(.plain, start, last, flags)
    attach(outer, to: node)
    return node
  }
}
