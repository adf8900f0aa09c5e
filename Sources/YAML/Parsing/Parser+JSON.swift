import SourceText

extension Parser {
  /// Reads the whole text as one JSON value (RFC 8259), into the same nodes as the flow style of YAML.
  mutating func parseJSONStream() {
    if byte(0) == 0xEF, byte(1) == 0xBB, byte(2) == 0xBF { pos = 3 }
    skipJSON()
    guard pos < count else {
      report(.invalidJSON, max(0, count - 1), count, "a JSON text holds one value, and this one holds none")
      roots.append(NodeIndex(append(.empty, count, count)))
      return
    }
    let start = pos
    let root = NodeIndex(parseJSONValue())
    roots.append(root)
    var record = DocumentRecord(root: root)
    record.start = ByteRange(start, start)
    documents.append(record)
    skipJSON()
    if pos < count {
      report(
        .contentAfterDocument, pos, max(restOfLine(from: pos), pos + 1),
        "a JSON text holds one value, which has ended above")
    }
  }

  /// Moves over white space, and over comments, which it reports.
  private mutating func skipJSON() {
    while pos < count {
      switch bytes[pos] {
      case 0x20, 0x09: pos += 1
      case 0x0A, 0x0D:
        pos += 1
        lineStart = pos
      case 0x2F where byte(pos + 1) == 0x2F, 0x23: passJSONComment(to: endOfLine(pos))
      case 0x2F where byte(pos + 1) == 0x2A:
        var end = pos + 2
        while end < count, !(bytes[end] == 0x2A && byte(end + 1) == 0x2F) { end += 1 }
        passJSONComment(to: min(end + 2, count))
      default: return
      }
    }
  }

  private mutating func passJSONComment(to end: Int) {
    report(
      .invalidJSON, pos, end, "JSON has no comments", repair: repair("remove the comment", pos, end, ""))
    comments.append(ByteRange(pos, end))
    pos = end
  }

  /// Reads the value at `pos`, where there is at least one byte, and moves past it.
  private mutating func parseJSONValue() -> UInt32 {
    switch bytes[pos] {
    case 0x7B, 0x5B: parseJSONCollection()
    case 0x22: parseJSONString()
    default: parseJSONWord()
    }
  }

  private mutating func parseJSONCollection() -> UInt32 {
    let start = pos
    let isSequence = bytes[start] == 0x5B
    let node = append(isSequence ? .flowSequence : .flowMapping, start, start + 1)
    guard enter() else { return skipDeepJSON(node) }
    if isSequence { openSquare += 1 } else { openCurly += 1 }
    pos += 1
    var last = Node.none
    let base = openKeys.count
    let isClosed = parseJSONEntries(node, &last, isSequence: isSequence)
    closeKeys(base)
    if isSequence { openSquare -= 1 } else { openCurly -= 1 }
    depth -= 1
    nodes[Int(node)].end = UInt32(truncatingIfNeeded: pos)
    if !isClosed {
      nodes[Int(node)].flags.insert(.isRecovered)
      if !flowFaultReported {
        flowFaultReported = pos >= count
        let mark = isSequence ? "]" : "}"
        report(
          .unclosedBracket, start, start + 1,
          "the bracket that opens here is never closed; \"\(mark)\" was expected",
          repair: repair("close the bracket", pos, pos, mark))
      }
    }
    return node
  }

  /// Reads the entries and the closing bracket; tells whether there was one.
  private mutating func parseJSONEntries(_ node: UInt32, _ last: inout UInt32, isSequence: Bool) -> Bool {
    var comma = -1
    var needsEntry = true
    while true {
      skipJSON()
      guard pos < count else { return false }
      let value = bytes[pos]
      if value == 0x5D || value == 0x7D {
        if (value == 0x5D) == isSequence {
          if needsEntry, comma >= 0 {
            report(
              .strayComma, comma, comma + 1, "JSON has no comma after the last entry",
              repair: repair("remove the comma", comma, comma + 1, ""))
          }
          pos += 1
          return true
        }
        if value == 0x5D ? openSquare > 0 : openCurly > 0 { return false }
        report(
          .strayBracket, pos, pos + 1, "\(quoted(pos, pos + 1)) closes nothing",
          repair: repair("remove it", pos, pos + 1, ""))
        pos += 1
      } else if value == 0x2C {
        if needsEntry {
          report(
            .strayComma, pos, pos + 1, "an entry was expected before the comma",
            repair: repair("remove the comma", pos, pos + 1, ""))
        }
        needsEntry = true
        comma = pos
        pos += 1
      } else {
        if !needsEntry {
          report(
            .missingComma, pos, pos + 1, "a comma was expected before the next entry",
            repair: repair("insert a comma", pos, pos, ","))
        }
        needsEntry = false
        if isSequence {
          let item = parseJSONValue()
          link(item, to: node, after: &last)
        } else {
          parseJSONEntry(node, &last)
        }
      }
    }
  }

  private mutating func parseJSONEntry(_ node: UInt32, _ last: inout UInt32) {
    let start = pos
    let key = byte(pos) == 0x3A ? empty(at: pos, recovered: true) : parseJSONValue()
    let place = range(of: key)
    if nodes[Int(key)].kind != .doubleQuoted, !nodes[Int(key)].flags.contains(.isRecovered) {
      report(
        .invalidJSON, start, max(place.end, start + 1), "a key of a JSON object is text in double quotes",
        repair: nodes[Int(key)].kind == .plain ? quotingRepair(place.start, place.end) : nil)
    } else if place.isEmpty {
      report(.invalidJSON, start, start + 1, "a key in double quotes was expected before the \":\"")
    }
    link(key, to: node, after: &last)
    remember(key)
    skipJSON()
    guard byte(pos) == 0x3A, pos < count else {
      if pos < count || !nodes[Int(key)].flags.contains(.isRecovered) {
        report(
          .missingColon, place.start, max(place.end, place.start + 1),
          "\":\" and a value were expected after the key \(quoted(place.start, place.end))")
      }
      let value = empty(at: place.end, recovered: true)
      link(value, to: node, after: &last)
      return
    }
    let colon = pos
    pos += 1
    skipJSON()
    let value: UInt32
    if pos < count, !isFlowEntryEnd(pos) {
      value = parseJSONValue()
    } else {
      report(.invalidJSON, colon, colon + 1, "a value was expected after the \":\"")
      value = empty(at: colon + 1, recovered: true)
    }
    link(value, to: node, after: &last)
  }

  private mutating func skipDeepJSON(_ node: UInt32) -> UInt32 {
    reportDepth(pos)
    var open = 0
    repeat {
      switch bytes[pos] {
      case 0x5B, 0x7B: open += 1
      case 0x5D, 0x7D: open -= 1
      default: break
      }
      pos += 1
    } while open > 0 && pos < count
    if open > 0 { flowFaultReported = true }
    nodes[Int(node)].end = UInt32(truncatingIfNeeded: pos)
    nodes[Int(node)].flags.insert(.isRecovered)
    return node
  }
}
