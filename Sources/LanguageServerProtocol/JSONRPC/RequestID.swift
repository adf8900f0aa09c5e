import JSON

/// What names a request, so that its response can be told from others.
public enum RequestID: Hashable, Sendable {
  /// An integer, which is what nearly every client sends.
  case integer(Int64)
  /// A string.
  case string(String)
  /// A fraction; JSON-RPC 2.0 advises against it, and it is given back as the same value.
  case number(Double)
  /// `null`, which JSON-RPC 2.0 allows and also uses for answers to what could not be read.
  case null
}

extension RequestID: JSONDecodable {
  /// From here on a number that is no 64-bit integer may be another than the one that was written.
  private static let numberLimit = 0x1p53

  /// Reads an id; a number that cannot be given back as the same value is none.
  public init(json: JSONValue) throws(JSONDecodingError) {
    switch json {
    case .integer(let value): self = .integer(value)
    case .double(let value) where abs(value) < RequestID.numberLimit: self = .number(value)
    case .double: throw JSONDecodingError(expected: "a number that 64 bits hold", found: json)
    case .string(let value): self = .string(value)
    case .null: self = .null
    default: throw JSONDecodingError(expected: "a string, a number or null", found: json)
    }
  }
}

extension RequestID: JSONEncodable {
  /// Writes the id as it came.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .integer(let value): writer.integer(value)
    case .string(let value): writer.string(value)
    case .number(let value): writer.double(value)
    case .null: writer.null()
    }
  }
}
