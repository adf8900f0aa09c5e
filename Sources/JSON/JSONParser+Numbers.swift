extension JSONParser {
  /// Reads a number by RFC 8259's grammar: no plus sign, no leading zero, a digit on each side of the point.
  mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = index
    let isNegative = current == UInt8(ascii: "-")
    if isNegative { index += 1 }
    // The magnitude is gathered below zero, where 64 bits reach one further.
    var magnitude: Int64 = 0
    var fits = true
    if current == UInt8(ascii: "0") {
      index += 1
    } else {
      guard isDigit else { throw fault("expected a digit") }
      while isDigit {
        let (scaled, tooLarge) = magnitude.multipliedReportingOverflow(by: 10)
        let (next, tooLow) = scaled.subtractingReportingOverflow(Int64(current - UInt8(ascii: "0")))
        if tooLarge || tooLow { fits = false }
        magnitude = next
        index += 1
      }
    }
    var isInteger = true
    if current == UInt8(ascii: ".") {
      isInteger = false
      index += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      isInteger = false
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    if isInteger, fits {
      if isNegative { return .integer(magnitude) }
      let (positive, overflow) = Int64(0).subtractingReportingOverflow(magnitude)
      if !overflow { return .integer(positive) }
    }
    let value = Double(String(decoding: bytes[start..<index], as: UTF8.self)) ?? 0
    guard value.isFinite else {
      return .double(isNegative ? -Double.greatestFiniteMagnitude : Double.greatestFiniteMagnitude)
    }
    return .double(value)
  }

  private var isDigit: Bool { current >= UInt8(ascii: "0") && current <= UInt8(ascii: "9") }

  private mutating func digits() throws(JSONSyntaxError) {
    guard isDigit else { throw fault("expected a digit") }
    while isDigit { index += 1 }
  }
}
