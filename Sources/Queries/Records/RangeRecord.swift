import JSON
import SourceText

/// A range of a text as answers tell it: lines and columns from 1, columns in Unicode scalars, offsets in bytes.
struct RangeRecord: JSONEncodable {
  private let range: ByteRange
  private let positions: ScalarPositions

  init(_ range: ByteRange, _ positions: ScalarPositions) {
    self.range = range
    self.positions = positions
  }

  /// Writes the range with both ends.
  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("start", positions.position(at: range.start))
      $0.member("end", positions.position(at: range.end))
    }
  }
}

extension ScalarPositions.Position: JSONEncodable {
  /// Writes line, column and offset.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("line", line)
      $0.member("column", column)
      $0.member("offset", offset)
    }
  }
}
