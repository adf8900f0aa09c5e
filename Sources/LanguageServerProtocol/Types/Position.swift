import JSON
import SourceText

/// A place in a document as LSP 3.17 counts it: line and character from zero, the character in the units of the
/// encoding agreed on at `initialize`.
public struct Position: Hashable, Sendable {
  /// The line, counted from zero.
  public var line: Int
  /// The offset in the line, counted from zero in the encoding's units.
  public var character: Int

  /// Makes a position.
  public init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Takes a position of a text.
  public init(_ position: TextPosition) {
    self.init(line: position.line, character: position.column)
  }

  /// The position of a byte offset.
  public init(offset: Int, in text: SourceText, encoding: PositionEncoding) {
    self.init(text.position(at: offset, encoding: encoding))
  }

  /// The byte offset of this position, clamped to the line and to the text.
  public func offset(in text: SourceText, encoding: PositionEncoding) -> Int {
    text.offset(of: TextPosition(line: line, column: character), encoding: encoding)
  }
}

extension Position: JSONDecodable, JSONEncodable {
  /// The largest `uinteger` of LSP.
  private static let limit = Int(Int32.max)

  /// Reads a position; numbers that no document can have are clamped, as LSP asks for characters beyond a line.
  public init(json: JSONValue) throws(JSONDecodingError) {
    line = try json.decode("line", as: Clamped.self).value
    character = try json.decode("character", as: Clamped.self).value
  }

  /// Writes the position.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("line", line)
      $0.member("character", character)
    }
  }

  /// A number brought into the range of `uinteger`.
  private struct Clamped: JSONDecodable {
    let value: Int

    init(json: JSONValue) throws(JSONDecodingError) {
      guard let number = json.double else { throw JSONDecodingError(expected: "a number", found: json) }
      value = json.int.map { min(max($0, 0), limit) } ?? Int(min(max(number, 0), Double(limit)))
    }
  }
}
