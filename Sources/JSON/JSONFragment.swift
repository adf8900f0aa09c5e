/// One JSON value that has been written already, to be put into a larger one as it is.
public struct JSONFragment: JSONEncodable, Hashable, Sendable {
  /// The value's bytes in UTF-8; on a wire of one value a line they must hold no line break.
  public let bytes: [UInt8]

  /// Takes bytes that are one JSON value; nobody looks whether they are.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Writes what `content` writes: exactly one value.
  public init(_ content: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    content(&writer)
    bytes = writer.takeBytes()
  }

  /// Copies the bytes.
  public func write(to writer: inout JSONWriter) { writer.json(bytes) }
}
