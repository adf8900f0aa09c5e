/// One JSON value of RFC 8259 as a tree.
///
/// Integers that fit 64 bits stay exact; every other number is a double. Two values are equal when they are
/// written alike: `1` and `1.0` differ, and so do objects whose members stand in another order.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without fraction and exponent that fits 64 bits.
  case integer(Int64)
  /// Any other number; never infinite and never not-a-number when it was parsed.
  case double(Double)
  /// A string; it may hold U+0000.
  case string(String)
  /// A list of values.
  case array([JSONValue])
  /// Members in the order in which they were written.
  case object(JSONObject)
}

extension JSONValue {
  /// Parses one JSON document; the shape of `JSONParser.parse` for those who need nothing else.
  ///
  /// - Throws: `JSONSyntaxError`, with the byte offset of the fault.
  public init(parsing bytes: [UInt8]) throws(JSONSyntaxError) {
    self = try JSONParser.parse(bytes)
  }

  /// The value of an object's member, the last one if the key is repeated; `nil` for a missing key and for
  /// anything but an object. Complexity: linear in the number of members.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let object) = self else { return nil }
    return object[key]
  }

  /// The element at a place, counted from zero; `nil` outside the array and for anything but an array.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// Whether this is `null`.
  public var isNull: Bool { self == .null }

  /// The truth value, or `nil` for any other kind.
  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The number as an integer if it is one exactly (`3` and `3.0`), else `nil`; also for doubles beyond 2^62.
  public var int: Int? {
    switch self {
    case .integer(let value): Int(exactly: value)
    case .double(let value): Self.exactInteger(value)
    default: nil
    }
  }

  /// What `Int(exactly:)` says, without the C library's rounding, which an executable of the standard library alone
  /// does not link.
  private static func exactInteger(_ value: Double) -> Int? {
    guard value >= -0x1p62, value <= 0x1p62 else { return nil }
    let integer = Int(value)
    return Double(integer) == value ? integer : nil
  }

  /// The number as a double, or `nil` for any other kind; integers beyond 2^53 are rounded.
  public var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }

  /// The string, or `nil` for any other kind.
  public var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  /// The elements, or `nil` for any other kind.
  public var array: [JSONValue]? {
    guard case .array(let value) = self else { return nil }
    return value
  }

  /// The object, or `nil` for any other kind.
  public var object: JSONObject? {
    guard case .object(let value) = self else { return nil }
    return value
  }

  /// What the value is, for messages: "null", "a boolean", "a number", "a string", "an array", "an object".
  public var kindName: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer, .double: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
