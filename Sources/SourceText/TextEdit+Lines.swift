extension TextEdit {
  /// Edits of whole lines that turn one text into another, in order of place; none where they are equal.
  ///
  /// Complexity: that of `LineDifference`.
  public static func lines(from old: [UInt8], to new: [UInt8]) -> [TextEdit] {
    let difference = LineDifference(old, new)
    return difference.changes.map { change in
      let lines = difference.old
      let start = change.old.lowerBound < lines.count ? lines[change.old.lowerBound].startIndex : old.count
      let end = change.old.isEmpty ? start : lines[change.old.upperBound - 1].endIndex
      let text = difference.new[change.new].joined()
      return TextEdit(range: ByteRange(start, end), newText: String(decoding: text, as: UTF8.self))
    }
  }
}
