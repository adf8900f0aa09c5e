extension TextEdit {
  /// Edits of whole lines that turn one text into another, in order of place; none where they are equal.
  ///
  /// Complexity: linear in the lines, times their differences.
  public static func lines(from old: [UInt8], to new: [UInt8]) -> [TextEdit] {
    let before = split(old)
    let after = split(new)
    var head = 0
    while head < min(before.count, after.count), before[head] == after[head] { head += 1 }
    var tail = 0
    while tail < min(before.count, after.count) - head,
      before[before.count - 1 - tail] == after[after.count - 1 - tail]
    { tail += 1 }
    let middle = before[head..<before.count - tail]
    let other = after[head..<after.count - tail]
    if middle.isEmpty, other.isEmpty { return [] }
    // Texts that have little in common are replaced as a whole: to compare them well takes too long.
    guard middle.count + other.count <= mostLines else {
      return [edit(middle, other, before, from: head)]
    }
    return differences(Array(middle), Array(other), before, head)
  }

  /// The most lines between the first and the last change that are compared one by one.
  private static let mostLines = 4096

  private static func differences(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>], _ before: [ArraySlice<UInt8>], _ head: Int
  ) -> [TextEdit] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    for case .remove(let offset, _, _) in difference { removed.insert(offset) }
    var inserted: Set<Int> = []
    for case .insert(let offset, _, _) in difference { inserted.insert(offset) }
    var edits: [TextEdit] = []
    var left = 0
    var right = 0
    while left < old.count || right < new.count {
      let start = (left, right)
      while left < old.count, removed.contains(left) { left += 1 }
      while right < new.count, inserted.contains(right) { right += 1 }
      if (left, right) == start {
        left += 1
        right += 1
      } else {
        edits.append(edit(old[start.0..<left], new[start.1..<right], before, from: head + start.0))
      }
    }
    return edits
  }

  /// The edit that puts some lines in the place of others, which may be none.
  private static func edit(
    _ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>, _ lines: [ArraySlice<UInt8>],
    from line: Int
  ) -> TextEdit {
    let start = line < lines.count ? lines[line].startIndex : lines.last?.endIndex ?? 0
    let end = old.last?.endIndex ?? start
    return TextEdit(range: ByteRange(start, end), newText: String(decoding: new.joined(), as: UTF8.self))
  }

  /// The lines of a text with their breaks.
  private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in text.indices where text[index] == 0x0A {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }
}
