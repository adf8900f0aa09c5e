/// The resolution of plain scalars in the core schema (YAML 1.2.2 section 10.3.2).
enum CoreSchema {
  /// What kind of value some content is.
  enum Resolution: Sendable, Hashable {
    case null
    case bool(Bool)
    case decimal
    case octal
    case hexadecimal
    case float
    case infinity(isNegative: Bool)
    case notANumber
    case string
  }

  /// Whether content that is written plain is text.
  static func isString(_ content: [UInt8]) -> Bool { resolve(content[...]) == .string }

  /// The value of content that is written plain.
  static func value(_ content: ArraySlice<UInt8>) -> ScalarValue {
    let text = String(decoding: content, as: UTF8.self)
    switch resolve(content) {
    case .null: return .null
    case .bool(let value): return .bool(value)
    case .decimal: return Int(text).map { .int($0) } ?? .float(Double(text) ?? .infinity)
    case .octal: return integer(text, radix: 8)
    case .hexadecimal: return integer(text, radix: 16)
    case .float: return .float(double(text))
    case .infinity(let isNegative): return .float(isNegative ? -.infinity : .infinity)
    case .notANumber: return .float(.nan)
    case .string: return .string(text)
    }
  }

  private static func integer(_ text: String, radix: Int) -> ScalarValue {
    let digits = text.dropFirst(2)
    if let value = Int(digits, radix: radix) { return .int(value) }
    var result = 0.0
    for digit in digits.utf8 { result = result * Double(radix) + Double(hexDigit(digit) ?? 0) }
    return .float(result)
  }

  /// The number that `5.`, `.5` or `1e3` writes.
  private static func double(_ text: String) -> Double {
    if let value = Double(text) { return value }
    var padded = ""
    var previous: Character = " "
    for character in text {
      if character == ".", !previous.isNumber { padded += "0" }
      if previous == ".", !character.isNumber { padded += "0" }
      padded.append(character)
      previous = character
    }
    if previous == "." { padded += "0" }
    return Double(padded) ?? .nan
  }

  /// What plain content is.
  static func resolve(_ content: ArraySlice<UInt8>) -> Resolution {
    guard let first = content.first else { return .null }
    switch first {
    case 0x7E: return content.count == 1 ? .null : .string
    case 0x6E, 0x4E: return isWord(content, "null", "Null", "NULL") ? .null : .string
    case 0x74, 0x54: return isWord(content, "true", "True", "TRUE") ? .bool(true) : .string
    case 0x66, 0x46: return isWord(content, "false", "False", "FALSE") ? .bool(false) : .string
    case 0x2B, 0x2D, 0x2E, 0x30...0x39: return resolveNumber(content)
    default: return .string
    }
  }

  private static func isWord(
    _ content: ArraySlice<UInt8>, _ first: StaticString, _ second: StaticString, _ third: StaticString
  ) -> Bool {
    matches(content, first) || matches(content, second) || matches(content, third)
  }

  private static func matches(_ content: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    guard content.count == word.utf8CodeUnitCount else { return false }
    return content.elementsEqual(word.description.utf8)
  }

  private static func resolveNumber(_ content: ArraySlice<UInt8>) -> Resolution {
    var index = content.startIndex
    let end = content.endIndex
    if content[index] == 0x30, content.count > 2 {
      let second = content[index + 1]
      let digits = content[(index + 2)...]
      if second == 0x6F { return digits.allSatisfy { $0 >= 0x30 && $0 <= 0x37 } ? .octal : .string }
      if second == 0x78 { return digits.allSatisfy { hexDigit($0) != nil } ? .hexadecimal : .string }
    }
    let isNegative = content[index] == 0x2D
    if isNegative || content[index] == 0x2B { index += 1 }
    if index < end, content[index] == 0x2E {
      let rest = content[index...]
      if isWord(rest, ".inf", ".Inf", ".INF") { return .infinity(isNegative: isNegative) }
      if index == content.startIndex, isWord(rest, ".nan", ".NaN", ".NAN") { return .notANumber }
    }
    var digits = 0
    var isFloat = false
    while index < end, content[index] &- 0x30 < 10 {
      digits += 1
      index += 1
    }
    if index < end, content[index] == 0x2E {
      isFloat = true
      index += 1
      while index < end, content[index] &- 0x30 < 10 {
        digits += 1
        index += 1
      }
    }
    guard digits > 0 else { return .string }
    if index < end, content[index] | 0x20 == 0x65 {
      isFloat = true
      index += 1
      if index < end, content[index] == 0x2B || content[index] == 0x2D { index += 1 }
      let exponent = index
      while index < end, content[index] &- 0x30 < 10 { index += 1 }
      if index == exponent { return .string }
    }
    guard index == end else { return .string }
    return isFloat ? .float : .decimal
  }
}
