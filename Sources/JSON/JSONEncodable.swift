/// Something that can write itself as one JSON value, without a tree in between.
public protocol JSONEncodable {
  /// Writes exactly one value.
  func write(to writer: inout JSONWriter)
}

extension JSONEncodable {
  /// The value as bytes of UTF-8.
  public func jsonBytes(style: JSONWriter.Style = .compact) -> [UInt8] {
    var writer = JSONWriter(style: style)
    write(to: &writer)
    return writer.takeBytes()
  }

  /// The value as a string.
  public func jsonString(style: JSONWriter.Style = .compact) -> String {
    String(decoding: jsonBytes(style: style), as: UTF8.self)
  }
}

extension JSONValue: JSONEncodable {
  /// Writes the tree, members in their order.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .integer(let value): writer.integer(value)
    case .double(let value): writer.double(value)
    case .string(let value): writer.string(value)
    case .array(let elements): writer.array(elements)
    case .object(let object): object.write(to: &writer)
    }
  }
}

extension JSONObject: JSONEncodable {
  /// Writes the members in their order, repeated keys included.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      for member in members { $0.member(named: member.key, member.value) }
    }
  }
}

extension String: JSONEncodable {
  /// Writes a string.
  public func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Int: JSONEncodable {
  /// Writes an integer.
  public func write(to writer: inout JSONWriter) { writer.integer(self) }
}

extension Bool: JSONEncodable {
  /// Writes a boolean.
  public func write(to writer: inout JSONWriter) { writer.bool(self) }
}
