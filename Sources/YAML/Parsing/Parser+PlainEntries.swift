import SourceText

/// Short ways for the commonest entries; whatever is out of the ordinary goes the long way.
extension Parser {
  /// Reads an entry of a block mapping that is a plain word, a colon, a plain value and a line feed, with a line
  /// below that begins no deeper; otherwise does nothing.
  @inline(__always)
  mutating func parsePlainEntry(_ node: UInt32, _ last: inout UInt32, indent: Int) -> Bool {
    let start = pos
    let key = Scan.plainLine(bytes.span, from: start)
    let valueStart = key.stop + 2
    guard byte(key.stop) == 0x3A, byte(key.stop + 1) == 0x20, isPlainLetter(byte(valueStart)) else {
      return false
    }
    let value = Scan.plainLine(bytes.span, from: valueStart)
    guard byte(value.stop) == 0x0A else { return false }
    let line = value.stop + 1
    let content = Scan.pastSpaces(bytes.span, from: line)
    // No end, no empty line, no tab, no comment, and at the line's start no document marker.
    guard byte(content) > 0x23, content - line <= indent, content > line || !isMarker(line) else {
      return false
    }
    let index = append(.plain, start, key.end)
    nodes[Int(index)].nextSibling = index &+ 1
    _ = append(.plain, valueStart, value.end)
    link(index, to: node, after: &last)
    last = index &+ 1
    openKeys.append(OpenKey(hash: Scan.hash(bytes.span, from: start, to: key.end), node: index))
    lastContentLine = lineStart
    pos = content
    lineStart = line
    column = content - line
    isFirstOnLine = true
    sawTab = false
    sawComment = false
    return true
  }

  /// Reads an entry of a flow mapping that is a plain word, a colon and a plain value with a comma or a brace behind
  /// it; otherwise does nothing.
  @inline(__always)
  mutating func parsePlainFlowEntry(_ node: UInt32, _ last: inout UInt32) -> Bool {
    let start = pos
    guard isPlainLetter(bytes[start]) else { return false }
    let key = Scan.plainFlowLine(bytes.span, from: start)
    let valueStart = key.stop + 2
    guard byte(key.stop) == 0x3A, byte(key.stop + 1) == 0x20, isPlainLetter(byte(valueStart)) else {
      return false
    }
    let value = Scan.plainFlowLine(bytes.span, from: valueStart)
    let stop = byte(value.stop)
    guard stop == 0x2C || stop == 0x7D else { return false }
    let index = append(.plain, start, key.end)
    nodes[Int(index)].nextSibling = index &+ 1
    _ = append(.plain, valueStart, value.end)
    link(index, to: node, after: &last)
    last = index &+ 1
    openKeys.append(OpenKey(hash: Scan.hash(bytes.span, from: start, to: key.end), node: index))
    pos = value.stop
    return true
  }
}
