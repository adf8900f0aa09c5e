/// A replacement of a range of bytes by new text.
public struct TextEdit: Hashable, Sendable {
  /// The bytes that go, as offsets into the text before any edit.
  public var range: ByteRange
  /// What stands there afterwards.
  public var newText: String

  /// Makes an edit; an empty range inserts, an empty text deletes.
  public init(range: ByteRange, newText: String) {
    self.range = range
    self.newText = newText
  }

  /// Applies edits that do not overlap, all ranges counted in `bytes` as they are before the first.
  ///
  /// Edits may touch. Where one overlaps another or passes the end, none of the list is applied and the result is
  /// `nil`. Two insertions at one place stand in the order given. Complexity: linear in the text.
  public static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8]? {
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var position = 0
    for (_, edit) in ordered {
      guard edit.range.start >= position, edit.range.end <= bytes.count else { return nil }
      result.append(contentsOf: bytes[position..<edit.range.start])
      result.append(contentsOf: edit.newText.utf8)
      position = edit.range.end
    }
    result.append(contentsOf: bytes[position...])
    return result
  }
}
