import SourceText

/// What a node inside brackets is to its collection.
enum FlowRole {
  case item
  case key
  case value
}

extension Parser {
  /// Reads the flow collection at `pos` that stands in a block indented by `n` (YAML 1.2.2 section 7.4).
  mutating func parseOuterFlow(parent n: Int) -> UInt32 {
    openSquare = 0
    openCurly = 0
    flowEnded = false
    flowFaultReported = false
    flowIndentReported = false
    flowParent = n
    return parseFlowCollection()
  }

  private mutating func parseFlowCollection() -> UInt32 {
    let isSequence = bytes[pos] == 0x5B
    let start = pos
    let node = append(isSequence ? .flowSequence : .flowMapping, start, start + 1)
    guard enter() else { return skipDeepFlow(node) }
    if isSequence { openSquare += 1 } else { openCurly += 1 }
    pos += 1
    skipFlow()
    var last = Node.none
    let base = openKeys.count
    var isClosed = false
    var needsEntry = true
    while !flowEnded {
      let value = bytes[pos]
      if value == 0x5D || value == 0x7D {
        if (value == 0x5D) == isSequence {
          isClosed = true
          pos += 1
          break
        }
        // A bracket of the other kind closes the collection around this one, if it is of that kind.
        if value == 0x5D ? openSquare > 0 : openCurly > 0, !closesLater(isSequence: isSequence) { break }
        // Behind another problem of this collection it is part of the same fault.
        if lastFault.map({ $0.range.start <= start || $0.range.start > pos }) ?? true {
          report(
            .strayBracket, pos, pos + 1,
            "\(quoted(pos, pos + 1)) closes nothing; \(quoted(isSequence ? "]" : "}")) was expected",
            repair: repair("remove it", pos, pos + 1, ""))
        }
        pos += 1
        skipFlow()
        continue
      }
      if value == 0x2C {
        if needsEntry {
          report(
            .strayComma, pos, pos + 1, "an entry was expected before the comma",
            repair: repair("remove the comma", pos, pos + 1, ""))
        }
        needsEntry = true
        let comma = pos
        let line = lineStart
        pos += 1
        if byte(pos) == 0x23 { reportMissingSpaceBeforeComment(pos) }
        skipFlow()
        if !flowEnded, lineStart == line, byte(pos) == 0x40 || byte(pos) == 0x60,
          glueReserved(to: last, comma: comma)
        {
          needsEntry = false
        }
        continue
      }
      if !needsEntry {
        report(
          .missingComma, pos, pos + 1, "a comma was expected before the next entry",
          repair: repair("insert a comma", previousEnd(pos), previousEnd(pos), ","))
      }
      needsEntry = false
      let before = pos
      if isSequence {
        let item = parseFlowItem()
        link(item, to: node, after: &last)
      } else if !parsePlainFlowEntry(node, &last) {
        parseFlowEntry(node, &last)
      }
      if pos == before, !flowEnded {
        // Nothing was read: pass one byte, so that every turn gets on.
        pos += 1
        skipFlow()
      }
    }
    closeKeys(base)
    if isSequence { openSquare -= 1 } else { openCurly -= 1 }
    depth -= 1
    nodes[Int(node)].end = UInt32(truncatingIfNeeded: pos)
    if !isClosed { endUnclosed(node, isSequence: isSequence) }
    return node
  }

  private mutating func quoted(_ text: StaticString) -> String { "\"\(text)\"" }

  /// Whether the collection at hand is closed by its own bracket further on, before a line that ends it.
  private mutating func closesLater(isSequence: Bool) -> Bool {
    let closer: UInt8 = isSequence ? 0x5D : 0x7D
    var open = 0
    var index = pos + 1
    // A bounded look keeps one long line linear.
    while index < count, index - pos < 2048 {
      switch bytes[index] {
      case 0x0A, 0x0D:
        let content = pastSpaces(index + 1)
        if content - index - 1 <= flowParent, !isLineEnd(content) || isMarker(index + 1) { return false }
      case 0x5B, 0x7B: open += 1
      case 0x5D, 0x7D:
        if open == 0 { return bytes[index] == closer }
        open -= 1
      default: break
      }
      index += 1
    }
    return false
  }

  /// Reports the innermost collection without its bracket and ends it before the white space at hand.
  private mutating func endUnclosed(_ node: UInt32, isSequence: Bool) {
    let start = range(of: node).start
    let end = max(previousEnd(pos), start + 1)
    nodes[Int(node)].end = UInt32(truncatingIfNeeded: end)
    nodes[Int(node)].flags.insert(.isRecovered)
    guard !flowFaultReported else { return }
    // One fault, one problem: what remains open around it is part of it.
    if flowEnded { flowFaultReported = true }
    // What was found within was read wrongly for want of the bracket.
    while let previous = problems.last, previous.range.start > start { problems.removeLast() }
    let mark = isSequence ? "]" : "}"
    report(
      .unclosedBracket, start, start + 1,
      "the bracket that opens here is never closed; \"\(mark)\" was expected",
      repair: repair("close the bracket", end, end, mark))
  }

  /// The end of what stands before `pos`, white space and comments between passed.
  private mutating func previousEnd(_ offset: Int) -> Int {
    var index = min(offset, count)
    var comment = comments.count - 1
    while true {
      while index > 0, isSpaceOrEnd(index - 1) { index -= 1 }
      guard comment >= 0, comments[comment].end == index else { return index }
      index = comments[comment].start
      comment -= 1
    }
  }

  /// Reads an item of a flow sequence, which may be a single pair.
  private mutating func parseFlowItem() -> UInt32 {
    let start = pos
    if byte(pos) == 0x3F, isSpaceOrEnd(pos + 1) {
      let pair = append(.flowMapping, start, start + 1)
      var last = Node.none
      let base = openKeys.count
      parseFlowEntry(pair, &last)
      closeKeys(base)
      nodes[Int(pair)].end = UInt32(truncatingIfNeeded: max(start + 1, previousEnd(pos)))
      return pair
    }
    var held = HeldProperties()
    let node: UInt32
    let line = lineStart
    var isAdjacent = false
    if byte(pos) == 0x3A, isFlowColon(pos, adjacent: false) {
      node = empty(at: pos)
    } else {
      node = parseFlowNode(.item, &held)
      let kind = nodes[Int(node)].kind
      isAdjacent = kind.isFlow || kind == .doubleQuoted || kind == .singleQuoted
    }
    let end = pos
    let isOneLine = lineStart == line
    skipFlow()
    guard !flowEnded, byte(pos) == 0x3A, isFlowColon(pos, adjacent: isAdjacent) else { return node }
    let colon = pos
    if !isOneLine || lineStart != line {
      report(
        .multilineKey, start, max(start + 1, min(end, endOfLine(start))),
        "the key of a single pair stands on one line with its \":\"")
    } else if colon - start > 1024 {
      report(.multilineKey, start, colon, "a key has at most 1024 characters; put \"? \" before a longer one")
    }
    let pair = append(.flowMapping, start, colon + 1)
    var last = Node.none
    link(node, to: pair, after: &last)
    pos += 1
    skipFlow()
    let value = parseFlowValue(gap: colon + 1)
    link(value, to: pair, after: &last)
    nodes[Int(pair)].end = max(UInt32(truncatingIfNeeded: colon + 1), nodes[Int(value)].end)
    return pair
  }

  /// Reads an entry of a flow mapping.
  private mutating func parseFlowEntry(_ node: UInt32, _ last: inout UInt32) {
    var gap = pos
    var isExplicit = false
    if byte(pos) == 0x3F, isSpaceOrEnd(pos + 1) {
      isExplicit = true
      pos += 1
      gap = pos
      skipFlow()
    }
    var held = HeldProperties()
    let key: UInt32
    var isAdjacent = false
    if flowEnded || isFlowEntryEnd(pos) && isExplicit
      || byte(pos) == 0x3A && isFlowColon(pos, adjacent: false)
    {
      key = empty(at: gap)
    } else {
      key = parseFlowNode(.key, &held)
      let kind = nodes[Int(key)].kind
      isAdjacent = kind.isFlow || kind == .doubleQuoted || kind == .singleQuoted
    }
    link(key, to: node, after: &last)
    remember(key)
    let end = range(of: key).end
    skipFlow()
    guard !flowEnded, byte(pos) == 0x3A, isFlowColon(pos, adjacent: isAdjacent) else {
      let value = empty(at: end)
      link(value, to: node, after: &last)
      return
    }
    let colon = pos
    pos += 1
    skipFlow()
    let value = parseFlowValue(gap: colon + 1)
    link(value, to: node, after: &last)
  }

  private mutating func parseFlowValue(gap: Int) -> UInt32 {
    if flowEnded || isFlowEntryEnd(pos) { return empty(at: gap) }
    var held = HeldProperties()
    let value = parseFlowNode(.value, &held)
    skipFlow()
    return value
  }

  /// Whether a comma or a closing bracket stands at an offset.
  @inline(__always)
  mutating func isFlowEntryEnd(_ index: Int) -> Bool {
    let value = byte(index)
    return value == 0x2C || value == 0x5D || value == 0x7D
  }

  /// Whether the `:` at an offset separates a key from its value; right behind a quote or a bracket it always does.
  @inline(__always)
  private mutating func isFlowColon(_ index: Int, adjacent: Bool) -> Bool {
    adjacent || isSpaceOrEnd(index + 1) || isFlowIndicator(byte(index + 1))
  }

  /// Reads a node inside brackets and moves just past it, or, for a plain scalar, to what follows.
  private mutating func parseFlowNode(_ role: FlowRole, _ held: inout HeldProperties) -> UInt32 {
    var gap = pos
    while isAtProperty {
      parseProperty(into: &held, inFlow: true)
      gap = pos
      skipFlow()
      if flowEnded || isFlowEntryEnd(pos) || byte(pos) == 0x3A && isFlowColon(pos, adjacent: false) {
        return empty(at: gap, held)
      }
    }
    let node: UInt32
    switch byte(pos) {
    case 0x5B, 0x7B: node = parseFlowCollection()
    case 0x22, 0x27:
      node = parseQuoted(parent: flowParent, inFlow: true, isKey: false)
      checkAfterFlowQuote(node)
    case 0x2A:
      node = parseAlias(inFlow: true)
      checkAliasProperties(node, held)
    default: node = parsePlainFlowScalar(role)
    }
    attach(held, to: node)
    return node
  }

  /// Takes text right behind a closed quote as part of a plain value.
  private mutating func checkAfterFlowQuote(_ node: UInt32) {
    guard !nodes[Int(node)].flags.contains(.isRecovered) else { return }
    let text = pastBlanks(pos)
    guard !isLineEnd(text) else { return }
    let value = bytes[text]
    if isFlowEntryEnd(text) || value == 0x3A || value == 0x23 && text > pos { return }
    if value == 0x22 || value == 0x27 || value == 0x5B || value == 0x7B { return }
    let line = plainFlowLine(from: text)
    // A key with its colon behind the quote: a comma is missing, and the collection says so.
    if byte(line.stop) == 0x3A, line.stop < count { return }
    let end = max(line.end, text + 1)
    let start = range(of: node).start
    report(
      .textAfterValue, text, end, "a comma or a closing bracket was expected after the closing quote",
      repair: quotingRepair(start, end))
    nodes[Int(node)].kind = .plain
    nodes[Int(node)].end = UInt32(truncatingIfNeeded: end)
    nodes[Int(node)].flags.insert(.isRecovered)
    pos = end
  }

  /// Passes a collection that lies too deep, counting brackets only.
  private mutating func skipDeepFlow(_ node: UInt32) -> UInt32 {
    reportDepth(pos)
    var open = 0
    repeat {
      switch byte(pos) {
      case 0x5B, 0x7B: open += 1
      case 0x5D, 0x7D: open -= 1
      default: break
      }
      pos += 1
      if isSpaceOrEnd(pos) { skipFlow() }
    } while open > 0 && !flowEnded && pos < count
    if pos >= count { flowEnded = true }
    if flowEnded { flowFaultReported = true }
    nodes[Int(node)].end = UInt32(truncatingIfNeeded: max(previousEnd(pos), range(of: node).start + 1))
    nodes[Int(node)].flags.insert(.isRecovered)
    return node
  }
}
