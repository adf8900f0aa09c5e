/// Something that can be read from a JSON value.
public protocol JSONDecodable {
  /// Reads the value; members that it does not know are passed over.
  ///
  /// - Throws: `JSONDecodingError`, which says what was wrong where.
  init(json: JSONValue) throws(JSONDecodingError)
}

extension JSONValue: JSONDecodable {
  /// Takes the value as it is.
  public init(json: JSONValue) throws(JSONDecodingError) { self = json }
}

extension String: JSONDecodable {
  /// Reads a string.
  public init(json: JSONValue) throws(JSONDecodingError) {
    guard let value = json.string else { throw JSONDecodingError(expected: "a string", found: json) }
    self = value
  }
}

extension Int: JSONDecodable {
  /// Reads an integer, `3.0` included.
  public init(json: JSONValue) throws(JSONDecodingError) {
    guard let value = json.int else { throw JSONDecodingError(expected: "an integer", found: json) }
    self = value
  }
}

extension Bool: JSONDecodable {
  /// Reads a boolean.
  public init(json: JSONValue) throws(JSONDecodingError) {
    guard let value = json.bool else { throw JSONDecodingError(expected: "a boolean", found: json) }
    self = value
  }
}

extension JSONValue {
  /// Reads a member that must be there.
  ///
  /// - Throws: `JSONDecodingError` if this is no object, the member is missing or it is of the wrong kind.
  public func decode<Value: JSONDecodable>(
    _ key: String, as type: Value.Type = Value.self
  ) throws(JSONDecodingError) -> Value {
    guard case .object(let object) = self else { throw JSONDecodingError(expected: "an object", found: self) }
    guard let value = object[key] else { throw JSONDecodingError(message: "is missing", path: [.key(key)]) }
    do { return try Value(json: value) } catch { throw error.inside(.key(key)) }
  }

  /// Reads a member that may be missing or `null`, both of which give `nil`.
  ///
  /// - Throws: `JSONDecodingError` if this is no object or the member is of the wrong kind.
  public func decodeIfPresent<Value: JSONDecodable>(
    _ key: String, as type: Value.Type = Value.self
  ) throws(JSONDecodingError) -> Value? {
    guard case .object(let object) = self else { throw JSONDecodingError(expected: "an object", found: self) }
    guard let value = object[key], !value.isNull else { return nil }
    do { return try Value(json: value) } catch { throw error.inside(.key(key)) }
  }

  /// Reads a list that must be there.
  ///
  /// - Throws: `JSONDecodingError`, with the index of the element that is of the wrong kind.
  public func decodeArray<Element: JSONDecodable>(
    _ key: String, of type: Element.Type = Element.self
  ) throws(JSONDecodingError) -> [Element] {
    let value: JSONValue = try decode(key)
    guard case .array(let elements) = value else {
      throw JSONDecodingError(expected: "an array", found: value).inside(.key(key))
    }
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      do {
        result.append(try Element(json: element))
      } catch {
        throw error.inside(.index(index)).inside(.key(key))
      }
    }
    return result
  }
}
