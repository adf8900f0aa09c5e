import SourceText

/// The difference between two texts as few edits of whole lines, so that an editor keeps what did not change.
enum LineChanges {
  /// The edits; `nil` for equal texts.
  ///
  /// Lines that both texts have at their ends stay. Between them, texts with equally many lines are compared line by
  /// line; others are replaced in one piece. Complexity: linear.
  static func edits(from old: [UInt8], to new: [UInt8]) -> [TextEdit]? {
    guard old != new else { return nil }
    let oldLines = lines(old)
    let newLines = lines(new)
    var first = 0
    while first < oldLines.count, first < newLines.count, equal(old, oldLines[first], new, newLines[first]) {
      first += 1
    }
    var last = 0
    while last < oldLines.count - first, last < newLines.count - first,
      equal(old, oldLines[oldLines.count - 1 - last], new, newLines[newLines.count - 1 - last])
    {
      last += 1
    }
    let oldMiddle = oldLines[first..<(oldLines.count - last)]
    let newMiddle = newLines[first..<(newLines.count - last)]
    if oldMiddle.count == newMiddle.count {
      return zip(oldMiddle, newMiddle).compactMap { before, after in
        equal(old, before, new, after)
          ? nil : TextEdit(range: before, newText: String(decoding: new[after.range], as: UTF8.self))
      }
    }
    let start = oldMiddle.first?.start ?? (first < oldLines.count ? oldLines[first].start : old.count)
    let end = oldMiddle.last?.end ?? start
    let text = newMiddle.first.map {
      String(decoding: new[$0.start..<(newMiddle.last?.end ?? $0.end)], as: UTF8.self)
    }
    return [TextEdit(range: ByteRange(start, end), newText: text ?? "")]
  }

  private static func equal(_ old: [UInt8], _ first: ByteRange, _ new: [UInt8], _ second: ByteRange) -> Bool {
    first.count == second.count && old[first.range].elementsEqual(new[second.range])
  }

  /// The lines with their breaks.
  private static func lines(_ bytes: [UInt8]) -> [ByteRange] {
    var result: [ByteRange] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      result.append(ByteRange(start, index + 1))
      start = index + 1
    }
    if start < bytes.count { result.append(ByteRange(start, bytes.count)) }
    return result
  }
}
