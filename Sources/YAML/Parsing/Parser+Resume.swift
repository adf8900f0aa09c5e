import SourceText

extension Parser {
  /// Notes that a block mapping ended at the line at hand.
  @inline(__always)
  mutating func noteClosedMapping(_ node: UInt32, _ last: UInt32, indent: Int) {
    lastMapping = node
    lastMappingValue = last
    lastMappingIndent = indent
    if indent < ClosedCollection.limit, indent >= 0 {
      closedMappings[indent] = ClosedCollection(node: node, last: last, line: lineStart)
    }
  }

  /// Notes that a block sequence ended at the line at hand.
  @inline(__always)
  mutating func noteClosedSequence(_ node: UInt32, _ last: UInt32, indent: Int) {
    lastSequence = node
    lastSequenceItem = last
    if indent < ClosedCollection.limit, indent >= 0 {
      closedSequences[indent] = ClosedCollection(node: node, last: last, line: lineStart)
    }
  }

  /// Whether the line at hand goes on with a collection two or more levels below `indent`, which a line ended that
  /// has no place there.
  mutating func wasInterrupted(below indent: Int, last: UInt32) -> Bool {
    guard let found = interrupted(below: indent, last: last) else { return false }
    return found.parent > indent
  }

  /// The collection that goes on at the line at hand, the indentation of the one around it, and whether it is a
  /// sequence.
  private mutating func interrupted(
    below indent: Int, last: UInt32
  ) -> (closed: ClosedCollection, parent: Int, isItem: Bool)? {
    guard column > indent, column < ClosedCollection.limit, last != Node.none, depth < limits.maximumDepth
    else {
      return nil
    }
    let isItem = byte(pos) == 0x2D && isIndicator(pos)
    guard isItem || looksLikeKey(pos) else { return nil }
    let closed = isItem ? closedSequences[column] : closedMappings[column]
    guard closed.node != Node.none, closed.line >= lineOf(range(of: last).start), closed.line < lineStart
    else {
      return nil
    }
    // Of the collections between, none may have ended later: it would be in between.
    var parent = indent
    var step = max(indent + 1, 0)
    while step <= column {
      let line = max(closedMappings[step].line, closedSequences[step].line)
      if line > closed.line { return nil }
      if line == closed.line, step < column || isItem && closedMappings[step].line == line { parent = step }
      step += 1
    }
    return (closed, parent, isItem)
  }

  /// Goes on with a collection that one line with too little indentation ended, if the line at hand stands where
  /// its entries stand.
  ///
  /// `indent` is the indentation of the collection that cannot take the line, and `last` its last child.
  mutating func resume(below indent: Int, last: UInt32) -> Bool {
    guard let (closed, parent, isItem) = interrupted(below: indent, last: last) else { return false }
    let column = column
    reportIntruder(closed.line, expected: column)
    depth += 1
    var child = closed.last
    if isItem {
      continueBlockSequence(closed.node, &child, indent: column, parent: parent)
    } else {
      let base = openKeys.count
      continueBlockMapping(closed.node, &child, indent: column, parent: parent)
      closeKeys(base)
    }
    depth -= 1
    keepClosed(from: indent, to: column, line: closed.line)
    return true
  }

  /// Notes when the collections around one that went on have ended: with it, or before it as they had.
  private mutating func keepClosed(from indent: Int, to deepest: Int, line: Int) {
    let end = column <= indent ? lineStart : line
    var step = max(indent + 1, 0)
    while step <= deepest {
      if closedMappings[step].line >= line { closedMappings[step].line = end }
      if closedSequences[step].line >= line { closedSequences[step].line = end }
      step += 1
    }
  }

  /// Reports the line that ended collections which go on below it.
  private mutating func reportIntruder(_ line: Int, expected: Int) {
    if let previous = lastFault, previous.range.end >= lineOf(line - 1) { return }
    let start = pastBlanks(line)
    let end = max(byte(start) == 0x2D ? start + 1 : plainLine(from: start).end, start + 1)
    let width = start - line
    report(
      .badIndentation, start, end,
      "this line is indented by \(width) \(width == 1 ? "space" : "spaces"), the lines around it by \(expected)",
      repair: repair("indent by \(expected)", line, start, spaces(expected)))
  }
}
