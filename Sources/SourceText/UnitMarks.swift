/// How much stands before some places of a text, counted in each encoding's units: a column deep in a long line then
/// needs no count from the start of the line.
struct UnitMarks: Sendable {
  /// Lines of fewer bytes than that need no marks.
  static let worthwhile = 1_024
  /// The bytes from one mark to the next.
  private static let step = 512

  private struct Mark: Sendable {
    /// The start of a character.
    let offset: UInt32
    /// The units before it in UTF-16.
    let utf16: UInt32
    /// The characters before it.
    let utf32: UInt32
  }

  private let marks: [Mark]

  /// Counts a text. Complexity: linear.
  ///
  /// - Parameter characterLength: The length of the character at an offset.
  init(byteCount: Int, characterLength: (Int) -> Int) {
    var marks: [Mark] = []
    marks.reserveCapacity(byteCount / UnitMarks.step + 1)
    var (utf16, utf32) = (0, 0)
    var index = 0
    while index < byteCount {
      if index >= marks.count * UnitMarks.step {
        marks.append(
          Mark(
            offset: UInt32(clamping: index), utf16: UInt32(clamping: utf16), utf32: UInt32(clamping: utf32)))
      }
      let length = max(1, characterLength(index))
      utf16 += length == 4 ? 2 : 1
      utf32 += 1
      index += length
    }
    self.marks = marks
  }

  /// The last mark at or before an offset, with the units before it.
  func nearest(to offset: Int, encoding: PositionEncoding) -> (offset: Int, units: Int) {
    // A mark stands up to three bytes behind its multiple of the step.
    var number = min(offset / UnitMarks.step, marks.count - 1)
    while number > 0, Int(marks[number].offset) > offset { number -= 1 }
    guard marks.indices.contains(number) else { return (0, 0) }
    let mark = marks[number]
    guard mark.offset <= offset else { return (0, 0) }
    switch encoding {
    case .utf8: return (Int(mark.offset), Int(mark.offset))
    case .utf16: return (Int(mark.offset), Int(mark.utf16))
    case .utf32: return (Int(mark.offset), Int(mark.utf32))
    }
  }
}
