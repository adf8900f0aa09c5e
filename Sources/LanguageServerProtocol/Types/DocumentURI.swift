import JSON

/// What names a document: LSP 3.17's `DocumentUri`, kept as the client wrote it, since it must be given back so.
public struct DocumentURI: Hashable, Sendable {
  /// The URI as it came.
  public let string: String

  /// Takes any text.
  public init(_ string: String) { self.string = string }

  /// Makes the `file:` URI of an absolute path.
  public init(path: String) { self.init(pathBytes: path.utf8) }

  /// Makes the `file:` URI of an absolute path, given as the bytes that the file system has for it.
  public init(pathBytes: some Sequence<UInt8>) {
    var text = "file://"
    for byte in pathBytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        text += byte < 16 ? "%0\(hex)" : "%\(hex)"
      }
    }
    string = text
  }

  /// The path of a `file:` URI of this machine with its escapes undone, or `nil` for any other URI and for a path with
  /// a zero byte, which no file has.
  ///
  /// These are the bytes that the file system has: they need not be UTF-8 (RFC 3986, section 2.5, leaves to the scheme
  /// what escaped bytes mean; a file's name is bytes).
  public var pathBytes: [UInt8]? {
    let scheme = "file://"
    guard string.utf8.count > scheme.utf8.count,
      string.utf8.prefix(7).elementsEqual(scheme.utf8, by: { $0 | 0x20 == $1 | 0x20 })
    else { return nil }
    var rest = Array(string.utf8.dropFirst(7))
    let host = "localhost"
    if rest.starts(with: host.utf8) { rest.removeFirst(host.utf8.count) }
    guard rest.first == UInt8(ascii: "/") else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rest.count)
    var index = 0
    while index < rest.count {
      let byte = rest[index]
      // A query or a fragment is no part of the path.
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { break }
      if byte == UInt8(ascii: "%"), index + 2 < rest.count, let high = Self.digit(rest[index + 1]),
        let low = Self.digit(rest[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(byte)
        index += 1
      }
    }
    return bytes.contains(0) ? nil : bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension DocumentURI: JSONDecodable, JSONEncodable {
  /// Reads a string, whatever it holds.
  public init(json: JSONValue) throws(JSONDecodingError) {
    self.init(try String(json: json))
  }

  /// Writes the URI as it came.
  public func write(to writer: inout JSONWriter) { writer.string(string) }
}
