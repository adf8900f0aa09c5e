import JSON
import SourceText

/// A range as answers write it: lines and columns from 1 in Unicode scalars, offsets in bytes from 0.
enum RangeRecord {
  /// Writes the member `range`.
  static func write(_ range: ByteRange, by places: ScalarPositions, to writer: inout JSONWriter) {
    writer.member("range") { writer in
      writer.object {
        $0.member("start") { write(places.position(at: range.start), to: &$0) }
        $0.member("end") { write(places.position(at: range.end), to: &$0) }
      }
    }
  }

  private static func write(_ position: ScalarPositions.Position, to writer: inout JSONWriter) {
    writer.object {
      $0.member("line", position.line)
      $0.member("column", position.column)
      $0.member("offset", position.offset)
    }
  }
}
