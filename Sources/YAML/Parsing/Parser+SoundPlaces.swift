import SourceText

/// How deep a key and an item may stand for their line to be sound.
struct SoundColumns: Hashable {
  let key: Int
  let item: Int
}

/// Where the text below a fault is sound again.
extension Parser {
  /// What stands in a block was to stand in brackets, if there is one below that closes them.
  mutating func followMissingBracket(_ reach: inout FaultReach, from start: Int) {
    let line = startOfLine(start)
    var column = indentation(line)
    if byte(line + column) == 0x5D || byte(line + column) == 0x7D {
      column = min(column, indentation(startOfLine(nextContent(reach.lineEnd))))
    }
    // In the first column no brackets around it can be meant.
    guard column > 0 else { return }
    let sound = soundLine(below: line, after: line, column: column - 1)
    guard let closer = closer(of: start, until: sound) else { return }
    reach.structureEnd = max(reach.structureEnd, nextContent(closer))
    reach.textEnd = max(reach.textEnd, nextContent(closer))
  }

  /// The end of the line on which a quote at an offset seems to close.
  mutating func closingQuote(_ start: Int) -> Int {
    guard byte(start) == 0x22 || byte(start) == 0x27 else { return start }
    var index = start + 1
    while index < count, index - start < FaultReach.limit, bytes[index] != bytes[start] { index += 1 }
    return lineEnd(index)
  }

  /// The end of the first line after one that begins a key or an item no deeper than `column`, or an item that is a
  /// sibling of the outermost one around the fault.
  mutating func soundLine(below fault: Int, and other: Int? = nil, after line: Int, column: Int)
    -> Int
  {
    var item = outermostItem(above: fault) ?? -1
    if let other, let second = outermostItem(above: other) { item = item < 0 ? second : min(item, second) }
    var column = column
    if item < 0, column > 0, let outer = outermostItem(above: rootLine(above: line)) {
      // The line that heads this block may be the one that ended those items.
      item = min(outer, indentation(fault))
      column = min(column, outer - 1)
    }
    let columns = SoundColumns(key: column, item: max(column, item))
    var first = line
    var next = line
    // Where fault follows fault, the lines that were looked at for the one before need no second look.
    if let known = unsoundLines[columns], known.first <= line, line < known.last,
      known.last - line < FaultReach.limit
    {
      first = known.first
      next = known.last
    }
    while next < count, next - line < FaultReach.limit {
      let below = pastBreak(lineEnd(next))
      if let end = soundEnd(below, columns) {
        unsoundLines[columns] = (first, next)
        return end
      }
      next = below
    }
    unsoundLines[columns] = (first, next)
    return min(next, count)
  }

  /// The end of a line that is sound; `nil` for any other.
  private mutating func soundEnd(_ line: Int, _ columns: SoundColumns) -> Int? {
    if isEmpty(line) { return nil }
    if isMarker(line) { return line }
    let text = line + indentation(line)
    let isItem = bytes[text] == 0x2D && isIndicator(text)
    guard text - line <= (isItem ? columns.item : columns.key) else { return nil }
    // A line too long to be looked at is taken for one that is sound.
    let end = lineEnd(text)
    return end - text > FaultReach.limit || looksLikeStructure(text) ? end : nil
  }

  /// The column of the outermost item that holds a line.
  mutating func outermostItem(above line: Int) -> Int? {
    var column = Int.max
    var found: Int?
    var index = line
    while index > 0, column > 0, line - index < FaultReach.limit {
      index = startOfLine(index - 1)
      if isEmpty(index) || indentation(index) >= column { continue }
      column = indentation(index)
      if bytes[index + column] == 0x2D, isIndicator(index + column) { found = column }
    }
    return found
  }

  /// The line at or above another that stands in the first column.
  mutating func rootLine(above line: Int) -> Int {
    var index = line
    while index > 0, line - index < FaultReach.limit, isEmpty(index) || indentation(index) > 0 {
      index = startOfLine(index - 1)
    }
    return index
  }

  /// Whether a line holds nothing, or a comment.
  mutating func isEmpty(_ line: Int) -> Bool {
    let text = line + indentation(line)
    return isLineEnd(text) || bytes[text] == 0x23
  }

  /// The end of the bracket that closes, of whichever kind, what is open at an offset.
  mutating func closer(of start: Int, until end: Int) -> Int? {
    var open = 1
    return scanBrackets(&open, from: start, until: end)
  }

  /// How many more brackets open than close in a part of the text.
  mutating func openCount(from start: Int, until end: Int) -> Int {
    var open = 0
    return scanBrackets(&open, from: start, until: end) == nil ? open : 0
  }

  /// Counts brackets up to where none is open any more, the end of the one that did it.
  mutating func scanBrackets(_ open: inout Int, from start: Int, until end: Int) -> Int? {
    var index = start
    while index < end, index < count, index - start < FaultReach.limit {
      switch bytes[index] {
      case 0x5B, 0x7B: open += 1
      case 0x5D, 0x7D:
        open -= 1
        if open <= 0 { return index + 1 }
      case 0x22, 0x27: index = pastQuote(index)
      case 0x23 where isSpaceOrEnd(index - 1): index = lineEnd(index)
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The closing quote on the line of an opening one, or the opening one where there is none.
  mutating func pastQuote(_ start: Int) -> Int {
    let before = byte(start - 1)
    guard isSpaceOrEnd(start - 1) || isFlowIndicator(before) || before == 0x3A else { return start }
    var index = start + 1
    while !isLineEnd(index), bytes[index] != bytes[start] {
      index += bytes[index] == 0x5C && bytes[start] == 0x22 && !isLineEnd(index + 1) ? 2 : 1
    }
    return byte(index) == bytes[start] ? index : start
  }

  /// The first byte at or after an offset that is neither white space nor part of a comment.
  mutating func nextContent(_ start: Int) -> Int {
    var index = start
    while index < count, index - start < FaultReach.limit,
      isSpaceOrEnd(index) || bytes[index] == 0x23 && isSpaceOrEnd(index - 1)
    {
      index = bytes[index] == 0x23 ? lineEnd(index) : index + 1
    }
    return index
  }

  /// The last byte before an offset that is no white space, or -1.
  mutating func previousContent(_ offset: Int) -> Int {
    var index = offset - 1
    while index >= 0, offset - index < FaultReach.limit, isSpaceOrEnd(index) { index -= 1 }
    return index
  }

  /// The number of bytes before a line's content.
  mutating func indentation(_ line: Int) -> Int {
    var index = line
    while index < count, index - line < FaultReach.limit, bytes[index] == 0x20 || bytes[index] == 0x09 {
      index += 1
    }
    return index - line
  }

  /// The starts of all lines.
  mutating func startsOfLines() -> [Int] {
    var starts = [0]
    var index = 0
    while true {
      index = Scan.endOfLine(bytes.span, from: index)
      guard index < count else { return starts }
      index = pastBreak(index)
      starts.append(index)
    }
  }

  /// The start of the line of an offset. Complexity: logarithmic in the lines, as a line may be very long.
  mutating func startOfLine(_ offset: Int) -> Int {
    lineStarts[lineNumber(of: offset)]
  }

  /// The end of the line of an offset, its break excluded.
  mutating func lineEnd(_ offset: Int) -> Int {
    let next = lineNumber(of: offset) + 1
    guard next < lineStarts.count else { return max(offset, count) }
    var end = lineStarts[next] - 1
    if end > offset, byte(end) == 0x0A, byte(end - 1) == 0x0D { end -= 1 }
    return end
  }

  private mutating func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
