import SourceText

extension Parser {
  /// Moves over white space, line breaks and comments inside brackets.
  ///
  /// Where a line shows that the brackets were never closed, `flowEnded` is set and `pos` stays before that line:
  /// at the end of the text, at a document marker, and where a line at or left of the block around it looks like a
  /// key or an item.
  @inline(__always)
  mutating func skipFlow() {
    flowCrossedLine = false
    sawComment = false
    if flowEnded { return }
    // Mostly there is nothing, or one space.
    let next = byte(pos) == 0x20 ? pos + 1 : pos
    if byte(next) > 0x23 {
      pos = next
    } else {
      skipFlowLines()
    }
  }

  private mutating func skipFlowLines() {
    var index = pos
    while true {
      while index < count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
      guard index < count else {
        pos = index
        flowEnded = true
        return
      }
      let value = bytes[index]
      if value == 0x0A || value == 0x0D {
        let next = pastBreak(index)
        if endsFlow(next) {
          pos = index
          flowEnded = true
          return
        }
        flowCrossedLine = true
        lineStart = next
        index = next
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
      return
    }
  }

  /// Whether the line that starts at an offset ends the open brackets; reports one that is badly indented.
  private mutating func endsFlow(_ line: Int) -> Bool {
    if isMarker(line) { return true }
    let content = pastSpaces(line)
    guard content < count else { return false }
    let value = bytes[content]
    if value == 0x2D, isIndicator(content) { return true }
    if content - line > flowParent { return false }
    let text = pastBlanks(content)
    if isLineEnd(text) || bytes[text] == 0x23 { return false }
    if value == 0x5D || value == 0x7D { return false }
    if looksLikeStructure(text), !endsWithComma(text) { return true }
    if !flowIndentReported {
      flowIndentReported = true
      if value == 0x09 {
        report(
          .tabIndentation, content, content + 1,
          "a tab cannot indent a line inside brackets here; use at least \(flowParent + 1) spaces",
          repair: repair("replace the tab by spaces", content, content + 1, spaces(flowParent + 2)))
      } else {
        report(
          .badIndentation, text, text + 1,
          "a line inside brackets is indented by at least \(flowParent + 1) spaces here",
          repair: repair("indent the line", line, line, spaces(flowParent + 2 - (content - line))))
      }
    }
    return false
  }

  /// Whether the line at an offset ends as an entry between brackets does.
  private mutating func endsWithComma(_ start: Int) -> Bool {
    let end = restOfLine(from: start)
    return end > start && bytes[end - 1] == 0x2C
  }

  mutating func spaces(_ number: Int) -> String { String(repeating: " ", count: max(number, 1)) }

  /// Reads a plain scalar inside brackets, over as many lines as it takes.
  mutating func parsePlainFlowScalar(_ role: FlowRole) -> UInt32 {
    let start = pos
    var flags: Node.Flags = []
    checkPlainFlowStart(start)
    var line = plainFlowLine(from: start)
    if line.stop == start {
      // A lone indicator: take it as text.
      line = (start + 1, start + 1)
    }
    pos = line.stop
    var end = line.end
    var colonReported = false
    while true {
      if byte(pos) == 0x3A, pos < count, role == .value {
        if !colonReported, let word = wordBeforeColon(start) {
          end = trimmedEnd(word, from: start)
          pos = word
          break
        }
        // `: ` in a value: the text goes on to the next comma or bracket.
        if !colonReported {
          colonReported = true
          flags.insert(.isRecovered)
          let rest = flowTextEnd(pos + 1)
          reportColon(at: pos, start, rest)
        }
        line = plainFlowLine(from: pos + 1)
        end = max(line.end, pos + 1)
        pos = line.stop
        continue
      }
      guard isLineEnd(pos) else { break }
      skipFlow()
      if flowEnded || sawComment || !flowCrossedLine { break }
      let next = byte(pos)
      if isFlowIndicator(next) || next == 0x3A && (isSpaceOrEnd(pos + 1) || isFlowIndicator(byte(pos + 1))) {
        break
      }
      line = plainFlowLine(from: pos)
      // A key with its colon in the lines of a value: a comma is missing before it.
      if role == .value, byte(line.stop) == 0x3A, line.stop < count { break }
      if line.stop == pos { break }
      flags.insert(.needsDecoding)
      end = line.end
      pos = line.stop
    }
    return append(.plain, start, end, flags)
  }

  /// In `type: string enum: …` a comma is missing: the start of the last word before the colon at `pos`, if the
  /// value is that word and one other.
  private mutating func wordBeforeColon(_ start: Int) -> Int? {
    var word = pos
    while word > start, (bytes[word - 1] | 0x20) &- 0x61 < 26 || bytes[word - 1] == 0x5F { word -= 1 }
    guard word < pos, word > start, bytes[word - 1] == 0x20 else { return nil }
    let first = trimmedEnd(word, from: start)
    return bytes[start..<first].contains(where: { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }) ? nil : word
  }

  /// The end of a value that holds `: `, before the next comma or bracket of its line.
  private mutating func flowTextEnd(_ start: Int) -> Int {
    var line = plainFlowLine(from: start)
    while byte(line.stop) == 0x3A, line.stop < count { line = plainFlowLine(from: line.stop + 1) }
    return max(line.end, start)
  }

  private mutating func checkPlainFlowStart(_ start: Int) {
    let value = byte(start)
    if isPlainLetter(value) { return }
    if value == 0x2D || value == 0x3F || value == 0x3A {
      // Before a flow indicator these are no plain scalars either.
      if isSpaceOrEnd(start + 1) || isFlowIndicator(byte(start + 1)) {
        report(
          .reservedIndicator, start, start + 1,
          "\(quoted(start, start + 1)) alone cannot be a value inside brackets; put it in quotes",
          repair: quotingRepair(start, start + 1))
      }
      return
    }
    guard !startsPlain(start) else { return }
    let end = max(plainFlowLine(from: start).end, start + 1)
    report(
      .reservedIndicator, start, start + 1,
      "\(quoted(start, start + 1)) cannot begin a plain value; put the value in quotes",
      repair: quotingRepair(start, end))
  }

  /// Joins what follows a comma and begins with a reserved character to the plain value before it.
  ///
  /// `email domain match (@a.example, @b.example)` in `{…}` is one value to whoever wrote it.
  mutating func glueReserved(to last: UInt32, comma: Int) -> Bool {
    guard last != Node.none, nodes[Int(last)].kind == .plain,
      Int(nodes[Int(last)].end) == trimmedEnd(comma, from: Int(nodes[Int(last)].start))
    else { return false }
    let start = range(of: last).start
    let end = max(plainFlowLine(from: pos).end, pos + 1)
    report(
      .reservedIndicator, pos, pos + 1,
      "\(quoted(pos, pos + 1)) cannot begin a value; a value with a comma in it is put in quotes",
      repair: quotingRepair(start, end))
    nodes[Int(last)].end = UInt32(truncatingIfNeeded: end)
    nodes[Int(last)].flags.insert(.isRecovered)
    pos = end
    skipFlow()
    return true
  }
}
