/// The loops over bytes that most of the time goes to.
///
/// They take the bytes and not the parser: a function of the parser that does not change it is handed a copy.
enum Scan {
  /// Where the part of a plain scalar on one line ends, white space after it trimmed, and what stopped it.
  ///
  /// In a block (YAML 1.2.2 section 7.3.3) it stops at `: `, at ` #` and at the line's end.
  static func plainLine(_ text: Span<UInt8>, from start: Int) -> (end: Int, stop: Int) {
    // One bit for each of LF, CR, "#" and ":".
    let stops: UInt64 = 1 << 0x0A | 1 << 0x0D | 1 << 0x23 | 1 << 0x3A
    let limit = text.count
    var index = start
    while index < limit {
      let value = text[index]
      if value > 0x3A || (stops >> UInt64(value)) & 1 == 0 {
        index += 1
        continue
      }
      if value == 0x3A {
        if isSpaceOrEnd(text, index + 1) { break }
      } else if value == 0x23 {
        if index > start, isBlank(text[index - 1]) { break }
      } else {
        break
      }
      index += 1
    }
    var end = index
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    return (end, index)
  }

  /// The same inside brackets, where `,[]{}` stop it too, and `:` before one of them.
  static func plainFlowLine(_ text: Span<UInt8>, from start: Int) -> (end: Int, stop: Int) {
    let stops: UInt64 = 1 << 0x0A | 1 << 0x0D | 1 << 0x23 | 1 << 0x3A | 1 << 0x2C
    let limit = text.count
    var index = start
    while index < limit {
      let value = text[index]
      if value < 0x3B {
        if (stops >> UInt64(value)) & 1 == 0 {
          index += 1
          continue
        }
        if value == 0x3A {
          if isSpaceOrEnd(text, index + 1) || isFlowIndicator(text[index + 1]) { break }
        } else if value == 0x23 {
          if index > start, isBlank(text[index - 1]) { break }
        } else {
          break
        }
      } else if value == 0x5B || value == 0x5D || value == 0x7B || value == 0x7D {
        break
      }
      index += 1
    }
    var end = index
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    return (end, index)
  }

  /// Where the next quote, backslash or line break stands.
  static func quotedRun(_ text: Span<UInt8>, from start: Int, quote: UInt8) -> Int {
    let limit = text.count
    var index = start
    while index < limit {
      let value = text[index]
      if value == quote || value == 0x5C || value == 0x0A || value == 0x0D { break }
      index += 1
    }
    return index
  }

  /// The next byte that is a control character, or no ASCII; tab and line breaks are passed.
  static func suspect(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    let limit = text.count
    let raw = text.bytes
    let low = SIMD16<UInt8>(repeating: 0x20)
    let width = SIMD16<UInt8>(repeating: 0x5F)
    let tab = SIMD16<UInt8>(repeating: 0x09)
    let lineFeed = SIMD16<UInt8>(repeating: 0x0A)
    let carriageReturn = SIMD16<UInt8>(repeating: 0x0D)
    while index + 16 <= limit {
      let part = raw.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let good =
        ((part &- low) .< width) .| (part .== lineFeed) .| (part .== tab) .| (part .== carriageReturn)
      if !all(good) { break }
      index += 16
    }
    // The rest, or the sixteen in which the suspect is.
    let white: UInt64 = 1 << 0x09 | 1 << 0x0A | 1 << 0x0D
    while index < limit {
      let value = text[index]
      if value &- 0x20 >= 0x5F, value >= 0x20 || (white >> UInt64(value)) & 1 == 0 { break }
      index += 1
    }
    return index
  }

  /// A hash of some bytes, eight at a time.
  static func hash(_ text: Span<UInt8>, from start: Int, to end: Int) -> UInt32 {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    let raw = text.bytes
    let limit = min(end, text.count)
    var hash = UInt64(truncatingIfNeeded: limit &- start) &* factor
    var index = start
    while index + 8 <= limit {
      let part = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = (hash ^ part) &* factor
      hash ^= hash >> 29
      index += 8
    }
    if index + 4 <= limit {
      let part = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self)
      hash = (hash ^ UInt64(part)) &* factor
      index += 4
    }
    while index < limit {
      hash = (hash ^ UInt64(text[index])) &* factor
      index += 1
    }
    return UInt32(truncatingIfNeeded: hash >> 32)
  }

  @inline(__always)
  static func isBlank(_ value: UInt8) -> Bool { value == 0x20 || value == 0x09 }

  @inline(__always)
  static func isSpaceOrEnd(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index < text.count else { return true }
    let value = text[index]
    return value == 0x20 || value == 0x0A || value == 0x09 || value == 0x0D
  }

  /// Whether a byte is one of `[ ] { } ,`.
  @inline(__always)
  static func isFlowIndicator(_ value: UInt8) -> Bool {
    value == 0x2C || value == 0x5B || value == 0x5D || value == 0x7B || value == 0x7D
  }
}
