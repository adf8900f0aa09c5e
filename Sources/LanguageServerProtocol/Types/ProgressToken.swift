import JSON

/// What names an operation whose progress is told (LSP 3.17, "ProgressToken").
public enum ProgressToken: Hashable, Sendable {
  /// A number.
  case integer(Int64)
  /// A string.
  case string(String)
}

extension ProgressToken: JSONDecodable, JSONEncodable {
  /// Reads a token.
  public init(json: JSONValue) throws(JSONDecodingError) {
    switch json {
    case .integer(let value): self = .integer(value)
    case .string(let value): self = .string(value)
    default: throw JSONDecodingError(expected: "a string or a number", found: json)
    }
  }

  /// Writes the token as it came.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .integer(let value): writer.integer(value)
    case .string(let value): writer.string(value)
    }
  }
}
