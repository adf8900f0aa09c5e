import SourceText

extension LineLayout {
  /// The edits that bring each line to its place, in order and apart from each other.
  func changes(in range: ByteRange?) -> [Change] {
    var changes: [Change] = []
    let allowed = allowedLines(range)
    guard let lastText = lines.lastIndex(where: { $0.kind != .blank }) else { return [] }
    // What stands before the first line counts as blank: a text does not begin with empty lines.
    var isAfterBlank = true
    var gaps = gaps[...]
    for number in lines.indices {
      let line = lines[number]
      let isAllowed = allowed.contains(number)
      if line.kind == .blank {
        let isSurplus = isAfterBlank || number > lastText
        isAfterBlank = true
        if isAllowed, isSurplus || !line.range.isEmpty {
          let end = isSurplus ? index.rangeOfLine(number).end : line.range.end
          remove(ByteRange(line.range.start, end), from: &changes)
        }
        continue
      }
      isAfterBlank = false
      let gapsHere = gaps.prefix { $0.start < line.range.end }
      gaps = gaps.dropFirst(gapsHere.count)
      guard isAllowed else { continue }
      indent(line, &changes)
      for gap in gapsHere {
        let edit = TextEdit(range: ByteRange(gap.start + 1, gap.end), newText: "")
        changes.append(Change(edit: edit, isIndentation: true))
      }
      remove(ByteRange(line.textEnd, line.range.end), from: &changes)
    }
    let end = index.rangeOfLine(lastText)
    if lines[lastText].range.end == end.end, !endsInOpenScalar, allowed.contains(lastText) {
      let edit = TextEdit(range: ByteRange(end.end, end.end), newText: LineForm(bytes).lineBreak)
      changes.append(Change(edit: edit, isIndentation: false))
    }
    return changes
  }

  /// The lines that hold bytes of a range; a range that ends at a line's start does not hold that line.
  private func allowedLines(_ range: ByteRange?) -> Range<Int> {
    guard let range else { return lines.indices }
    let first = index.line(at: range.start)
    let last = index.line(at: max(range.start, range.end - 1))
    return first..<max(first, min(last + 1, lines.count))
  }

  private func indent(_ line: Line, _ changes: inout [Change]) {
    let start = line.range.start
    // A line of blanks alone has nothing to move.
    guard line.textEnd > start, line.target != line.column else { return }
    let edit =
      line.target > line.column
      ? TextEdit(
        range: ByteRange(start, start), newText: String(repeating: " ", count: line.target - line.column))
      : TextEdit(range: ByteRange(start, start + line.column - line.target), newText: "")
    changes.append(Change(edit: edit, isIndentation: true))
  }

  /// Takes bytes out, in one edit with those before them.
  private func remove(_ range: ByteRange, from changes: inout [Change]) {
    guard !range.isEmpty else { return }
    if let last = changes.last, !last.isIndentation, last.edit.newText.isEmpty,
      last.edit.range.end == range.start
    {
      let whole = TextEdit(range: ByteRange(last.edit.range.start, range.end), newText: "")
      changes[changes.count - 1] = Change(edit: whole, isIndentation: false)
    } else {
      changes.append(Change(edit: TextEdit(range: range, newText: ""), isIndentation: false))
    }
  }
}
