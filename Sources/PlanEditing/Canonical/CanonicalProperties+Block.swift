import SourceText
import YAML

/// Mappings of lines: each name begins an item where its key stands.
extension CanonicalProperties {
  func edits(ofBlock mapping: NodeIndex) -> [TextEdit]? {
    var edits: [TextEdit] = []
    for entry in tree.entries(of: mapping) {
      let start = tree.range(of: entry.key).start
      guard layout.indentation(ofLine: layout.lineStart(start)) == layout.column(start),
        let item = self.edits(ofItem: entry.key, entry.value)
      else { return nil }
      edits += item
    }
    return edits
  }

  private func edits(ofItem key: NodeIndex, _ value: NodeIndex) -> [TextEdit]? {
    guard isName(key), let colon = colon(behind: key, before: value), !colon.isEmpty else { return nil }
    let start = tree.range(of: key).start
    let range = tree.range(of: value)
    let name = insertion("- name: ", at: start)
    if isNothing(value) {
      // What stands between is blank: an empty value has no text, and `null` is on the line of its key.
      let end = tree.kind(of: value) == .empty ? colon.end : range.end
      guard !layout.isBroken(between: start, and: end) else { return nil }
      return [name, TextEdit(range: ByteRange(colon.start, end), newText: "")]
    }
    switch tree.kind(of: value) {
    case .blockMapping:
      guard !hasName(value), let column = tree.firstChild(of: value).map({ self.column(of: $0) }),
        let shift = shift(from: start, to: range.end, by: self.column(of: key) + 2 - column)
      else { return nil }
      return [name, TextEdit(range: colon, newText: "")] + shift
    case .blockSequence:
      let column = self.column(of: key) + 2
      guard let shift = shift(from: start, to: range.end, by: max(0, column - layout.column(range.start)))
      else { return nil }
      return [name, below("enum:", colon, column)] + shift
    case .plain, .singleQuoted, .doubleQuoted, .flowSequence, .flowMapping:
      guard !layout.isBroken(between: start, and: range.start) else { return nil }
      if bearsBraces(key), bearsBraces(value) { return self.edits(ofMember: key, value, opening: "- {") }
      guard tree.kind(of: value).isScalar, !layout.isBroken(between: start, and: range.end) else {
        return nil
      }
      return [name, below("type:", colon, self.column(of: key) + 2)]
    default: return nil
    }
  }

  private func column(of node: NodeIndex) -> Int { layout.column(tree.range(of: node).start) }

  /// A key on a line of its own in the place of the colon behind the name.
  private func below(_ key: String, _ colon: ByteRange, _ column: Int) -> TextEdit {
    TextEdit(range: colon, newText: layout.lineBreak + layout.margin(column) + key)
  }

  /// Whether a scalar means the same within braces; what has brackets of its own does.
  private func bearsBraces(_ node: NodeIndex) -> Bool {
    guard tree.kind(of: node) == .plain else { return true }
    let special: [UInt8] = [0x2C, 0x5B, 0x5D, 0x7B, 0x7D]
    let range = tree.range(of: node)
    return !layout.isBroken(between: range.start, and: range.end)
      && range.range.allSatisfy { offset in layout.byte(offset).map { !special.contains($0) } ?? false }
  }

  /// The edits that move the lines below that of an offset; `nil` where one of them has no room.
  private func shift(from first: Int, to end: Int, by columns: Int) -> [TextEdit]? {
    guard columns != 0 else { return [] }
    var edits: [TextEdit] = []
    var line = layout.nextLine(first)
    while let start = line, start < end {
      line = layout.nextLine(start)
      if layout.isBlank(start) { continue }
      if columns > 0 {
        edits.append(insertion(layout.margin(columns), at: start))
        continue
      }
      let room = layout.indentation(ofLine: start)
      let isComment = layout.firstByte(ofLine: start) == 0x23
      guard room >= -columns || isComment else { return nil }
      edits.append(TextEdit(range: ByteRange(start, start + min(room, -columns)), newText: ""))
    }
    return edits
  }
}
