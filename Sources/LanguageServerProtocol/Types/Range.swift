import JSON
import SourceText

/// A stretch of a document as LSP 3.17 counts it, its end excluded.
public struct Range: Hashable, Sendable {
  /// The first place.
  public var start: Position
  /// The place just past the last.
  public var end: Position

  /// Makes a range.
  public init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }

  /// The range of some bytes of a text.
  public init(_ range: ByteRange, in text: SourceText, encoding: PositionEncoding) {
    start = Position(offset: range.start, in: text, encoding: encoding)
    end = Position(offset: range.end, in: text, encoding: encoding)
  }

  /// The bytes of this range, clamped to the text; where its ends are reversed, the bytes between them.
  public func bytes(in text: SourceText, encoding: PositionEncoding) -> ByteRange {
    let first = start.offset(in: text, encoding: encoding)
    let second = end.offset(in: text, encoding: encoding)
    return ByteRange(min(first, second), max(first, second))
  }
}

extension Range: JSONDecodable, JSONEncodable {
  /// Reads a range.
  public init(json: JSONValue) throws(JSONDecodingError) {
    start = try json.decode("start")
    end = try json.decode("end")
  }

  /// Writes the range.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("start", start)
      $0.member("end", end)
    }
  }
}
