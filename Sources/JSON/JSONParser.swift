/// A strict parser of RFC 8259 over bytes that takes any input whatever and never traps.
///
/// Where the RFC leaves a choice: the text must be UTF-8 without a byte order mark; a lone surrogate escape becomes
/// U+FFFD, which counts one UTF-16 unit as the surrogate did; a repeated key keeps both members and the last one
/// wins on look-up; a number without fraction and exponent that fits 64 bits is exact, any other is the nearest
/// finite double; nesting beyond the depth limit is an error, and so are more values than the limit.
///
/// Complexity: linear in the text. Recursion is bounded by the depth limit.
public struct JSONParser {
  /// The deepest nesting of arrays and objects that is read unless told otherwise.
  public static let defaultDepthLimit = 256
  /// The most values that one document holds, however deep: each costs many times the bytes that it may be written in.
  public static let defaultValueLimit = 4 << 20

  let bytes: [UInt8]
  var index = 0
  var depthLeft: Int
  private var valuesLeft: Int

  /// Reads one document: a value with nothing but white space around it.
  ///
  /// - Parameters:
  ///   - bytes: The document in UTF-8.
  ///   - depthLimit: How many arrays and objects may stand inside each other; values above 512 count as 512, so
  ///     that no thread's stack is too small.
  ///   - valueLimit: How many values there may be in all.
  /// - Throws: `JSONSyntaxError`, with the byte offset of the first fault.
  public static func parse(
    _ bytes: [UInt8], depthLimit: Int = JSONParser.defaultDepthLimit,
    valueLimit: Int = JSONParser.defaultValueLimit
  ) throws(JSONSyntaxError) -> JSONValue {
    var parser = JSONParser(bytes: bytes, depthLeft: min(depthLimit, 512), valuesLeft: valueLimit)
    parser.skipWhiteSpace()
    let value = try parser.value()
    parser.skipWhiteSpace()
    guard parser.index == bytes.count else { throw parser.fault("expected nothing after the value") }
    return value
  }

  private init(bytes: [UInt8], depthLeft: Int, valuesLeft: Int) {
    self.bytes = bytes
    self.depthLeft = depthLeft
    self.valuesLeft = valuesLeft
  }

  /// The byte at the cursor; zero, which is legal nowhere outside a value, at the end.
  var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

  func fault(_ message: String) -> JSONSyntaxError {
    JSONSyntaxError(offset: index, message: index < bytes.count ? message : "the text ends too early")
  }

  mutating func skipWhiteSpace() {
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      index += 1
    }
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    guard valuesLeft > 0 else { throw fault("too many values") }
    valuesLeft -= 1
    switch current {
    case UInt8(ascii: "\""):
      return .string(try string())
    case UInt8(ascii: "{"):
      return try object()
    case UInt8(ascii: "["):
      return try array()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try number()
    case UInt8(ascii: "t"):
      try word("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try word("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    default:
      throw fault("expected a value")
    }
  }

  private mutating func word(_ word: StaticString) throws(JSONSyntaxError) {
    let start = index
    for step in 0..<word.utf8CodeUnitCount {
      guard start + step < bytes.count, bytes[start + step] == word.utf8Start[step] else {
        throw fault("expected a value")
      }
    }
    index = start + word.utf8CodeUnitCount
  }

  private mutating func array() throws(JSONSyntaxError) -> JSONValue {
    try enter()
    var elements: [JSONValue] = []
    skipWhiteSpace()
    if current == UInt8(ascii: "]") {
      leave()
      return .array(elements)
    }
    while true {
      elements.append(try value())
      skipWhiteSpace()
      if current == UInt8(ascii: ",") {
        index += 1
        skipWhiteSpace()
      } else if current == UInt8(ascii: "]") {
        leave()
        return .array(elements)
      } else {
        throw fault("expected \",\" or \"]\"")
      }
    }
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    try enter()
    var members: [JSONObject.Member] = []
    skipWhiteSpace()
    if current == UInt8(ascii: "}") {
      leave()
      return .object(JSONObject(members))
    }
    while true {
      guard current == UInt8(ascii: "\"") else { throw fault("expected a key in double quotes") }
      let key = try string()
      skipWhiteSpace()
      guard current == UInt8(ascii: ":") else { throw fault("expected \":\" after the key") }
      index += 1
      skipWhiteSpace()
      members.append(JSONObject.Member(key: key, value: try value()))
      skipWhiteSpace()
      if current == UInt8(ascii: ",") {
        index += 1
        skipWhiteSpace()
      } else if current == UInt8(ascii: "}") {
        leave()
        return .object(JSONObject(members))
      } else {
        throw fault("expected \",\" or \"}\"")
      }
    }
  }

  /// Steps over an opening bracket, unless that is one too deep.
  private mutating func enter() throws(JSONSyntaxError) {
    guard depthLeft > 0 else { throw fault("nested too deeply") }
    depthLeft -= 1
    index += 1
  }

  /// Steps over a closing bracket.
  private mutating func leave() {
    depthLeft += 1
    index += 1
  }
}
