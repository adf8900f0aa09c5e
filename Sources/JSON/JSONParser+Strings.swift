extension JSONParser {
  /// Reads a string from its opening quote to past its closing one.
  mutating func string() throws(JSONSyntaxError) -> String {
    index += 1
    let start = index
    // All bits that occur: checking for UTF-8 costs more than everything else, and plain ASCII needs none.
    var bits: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        let end = index
        index += 1
        if bits < 0x80 { return String(decoding: bytes[start..<end], as: UTF8.self) }
        guard let text = String(validating: bytes[start..<end], as: UTF8.self) else {
          throw badUTF8(from: start)
        }
        return text
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
      guard byte >= 0x20 else { throw fault("a control character in a string must be escaped") }
      bits |= byte
      index += 1
    }
    throw fault("the string is not closed")
  }

  /// Goes on with a string whose first escape stands at the cursor: runs between escapes are copied whole.
  private mutating func escapedString(from start: Int) throws(JSONSyntaxError) -> String {
    var result: [UInt8] = []
    var runStart = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        if runStart < index {
          result.append(contentsOf: bytes[runStart..<index])
        }
        if byte == UInt8(ascii: "\"") {
          guard let text = String(validating: result, as: UTF8.self) else { throw badUTF8(from: start) }
          index += 1
          return text
        }
        try escape(into: &result)
        runStart = index
      } else {
        guard byte >= 0x20 else { throw fault("a control character in a string must be escaped") }
        index += 1
      }
    }
    throw fault("the string is not closed")
  }

  private mutating func escape(into result: inout [UInt8]) throws(JSONSyntaxError) {
    index += 1
    let letter = current
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(letter)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      index += 1
      result.append(contentsOf: Unicode.UTF8.encode(try escapedScalar()) ?? replacement)
      return
    default: throw fault("no such escape")
    }
    index += 1
  }

  private var replacement: Unicode.UTF8.EncodedScalar { Unicode.UTF8.encodedReplacementCharacter }

  /// Reads the four digits after `\u`, and a second escape where the two are a pair of surrogates.
  private mutating func escapedScalar() throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let secondStart = index
    index += 2
    let second = try fourDigits()
    guard second >= 0xDC00, second <= 0xDFFF else {
      // The second is a character of its own (or the start of a pair), so it is read again.
      index = secondStart
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func fourDigits() throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch current {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = current - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = current - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = current - UInt8(ascii: "A") + 10
      default: throw fault("expected four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }

  /// The error for a string with a byte sequence that is not UTF-8, placed at its first byte. Only a fault pays for
  /// the search.
  private func badUTF8(from start: Int) -> JSONSyntaxError {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes[start...].makeIterator()
    var offset = start
    while case .valid(let scalar) = decoder.parseScalar(from: &iterator) {
      offset += scalar.count
    }
    return JSONSyntaxError(offset: min(offset, bytes.count), message: "the text is not UTF-8")
  }
}
