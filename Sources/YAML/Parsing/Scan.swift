/// The loops over bytes that most of the time goes to.
///
/// They take the bytes and not the parser: a function of the parser that does not change it is handed a copy.
enum Scan {
  /// Where the part of a plain scalar on one line ends, white space after it trimmed, and what stopped it.
  ///
  /// In a block (YAML 1.2.2 section 7.3.3) it stops at `: `, at ` #` and at the line's end.
  static func plainLine(_ text: Span<UInt8>, from start: Int) -> (end: Int, stop: Int) {
    let limit = text.count
    var index = start
    while true {
      index = plainStop(text, from: index)
      guard index < limit else { break }
      let value = text[index]
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

  /// The next LF, CR, `:` or `#`.
  @inline(__always)
  private static func plainStop(_ text: Span<UInt8>, from start: Int) -> Int {
    let raw = text.bytes
    let limit = text.count
    var index = start
    while index + 8 <= limit {
      let part = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let found = hits(part, 0x0A) | hits(part, 0x3A) | hits(part, 0x23) | hits(part, 0x0D)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < limit {
      let value = text[index]
      if value == 0x0A || value == 0x3A || value == 0x23 || value == 0x0D { break }
      index += 1
    }
    return index
  }

  /// The same inside brackets, where `,[]{}` stop it too, and `:` before one of them.
  static func plainFlowLine(_ text: Span<UInt8>, from start: Int) -> (end: Int, stop: Int) {
    let limit = text.count
    var index = start
    while true {
      index = plainFlowStop(text, from: index)
      guard index < limit else { break }
      let value = text[index]
      if value == 0x3A {
        if isSpaceOrEnd(text, index + 1) || isFlowIndicator(text[index + 1]) { break }
      } else if value == 0x23 {
        if index > start, isBlank(text[index - 1]) { break }
      } else if value == 0x0A || value == 0x0D || isFlowIndicator(value) {
        break
      }
      index += 1
    }
    var end = index
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    return (end, index)
  }

  /// The next LF, CR, `:`, `#`, `,` or bracket, or a byte that shares all but one bit with one.
  @inline(__always)
  private static func plainFlowStop(_ text: Span<UInt8>, from start: Int) -> Int {
    let raw = text.bytes
    let limit = text.count
    var index = start
    while index + 8 <= limit {
      let part = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      // Square brackets and braces differ in one bit.
      let folded = part | 0x2020_2020_2020_2020
      let found =
        hits(part, 0x0A) | hits(part, 0x3A) | hits(part, 0x23) | hits(part, 0x0D) | hits(part, 0x2C)
        | hits(folded, 0x7B) | hits(folded, 0x7D)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    let stops: UInt64 = 1 << 0x0A | 1 << 0x0D | 1 << 0x23 | 1 << 0x3A | 1 << 0x2C
    while index < limit {
      let value = text[index]
      if value < 0x3B ? (stops >> UInt64(value)) & 1 == 1 : isFlowIndicator(value) { break }
      index += 1
    }
    return index
  }

  /// Where the next quote, backslash or line break stands.
  static func quotedRun(_ text: Span<UInt8>, from start: Int, quote: UInt8) -> Int {
    let limit = text.count
    let raw = text.bytes
    var index = start
    while index + 8 <= limit {
      let part = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let found = hits(part, quote) | hits(part, 0x5C) | hits(part, 0x0A) | hits(part, 0x0D)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < limit {
      let value = text[index]
      if value == quote || value == 0x5C || value == 0x0A || value == 0x0D { break }
      index += 1
    }
    return index
  }

  /// The offset of the first byte at or after `start` that is no space.
  @inline(__always)
  static func pastSpaces(_ text: Span<UInt8>, from start: Int) -> Int {
    let raw = text.bytes
    var index = start
    while index + 8 <= raw.byteCount {
      let part = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let difference = part ^ 0x2020_2020_2020_2020
      if difference != 0 { return index + difference.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < text.count, text[index] == 0x20 { index += 1 }
    return index
  }

  /// The line break at or after an offset, or the end of the text.
  static func endOfLine(_ text: Span<UInt8>, from start: Int) -> Int {
    let limit = text.count
    let raw = text.bytes
    var index = start
    while index + 8 <= limit {
      let part = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let found = hits(part, 0x0A) | hits(part, 0x0D)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < limit, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
    return index
  }

  /// A bit for each of eight bytes that is `value`; the lowest one is right, the others may be too many.
  @inline(__always)
  private static func hits(_ part: UInt64, _ value: UInt8) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let difference = part ^ (ones &* UInt64(value))
    return (difference &- ones) & ~difference & (ones << 7)
  }

  /// The next byte that is a control character but for tab and line breaks, begins no UTF-8 sequence, or begins a
  /// character that needs a look: U+0080 to U+00BF, U+F000 to U+FFFF, and what may be encoded twice.
  static func suspect(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    let limit = text.count
    let raw = text.bytes
    let low = SIMD16<UInt8>(repeating: 0x20)
    let width = SIMD16<UInt8>(repeating: 0x5F)
    let tab = SIMD16<UInt8>(repeating: 0x09)
    let lineFeed = SIMD16<UInt8>(repeating: 0x0A)
    let carriageReturn = SIMD16<UInt8>(repeating: 0x0D)
    let white: UInt64 = 1 << 0x09 | 1 << 0x0A | 1 << 0x0D
    while index < limit {
      var chunk = limit
      if index + 16 <= limit {
        let part = raw.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
        let good =
          ((part &- low) .< width) .| (part .== lineFeed) .| (part .== tab) .| (part .== carriageReturn)
        chunk = index + 16
        if all(good) {
          index = chunk
          continue
        }
      }
      // One by one through these sixteen.
      while index < chunk {
        let value = text[index]
        if value &- 0x20 < 0x5F {
          index += 1
        } else if value < 0x80 {
          if value >= 0x20 || (white >> UInt64(value)) & 1 == 0 { return index }
          index += 1
        } else {
          let length = sequenceLength(text, index)
          if length == 0 || value == 0xC2 || value == 0xEF || value == 0xC3 && mayBeTwiceEncoded(text, index)
          {
            return index
          }
          index += length
        }
      }
    }
    return index
  }

  /// Whether a character of U+00C2 to U+00F4 has another one behind it that Windows-1252 has for 0x80 to 0xBF.
  @inline(__always)
  static func mayBeTwiceEncoded(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 2 < text.count, text[index + 1] >= 0x82, text[index + 1] <= 0xB4 else { return false }
    let next = text[index + 2]
    return next == 0xC2 || next == 0xE2 || next == 0xC5 || next == 0xC6 || next == 0xCB
  }

  /// The length of the UTF-8 sequence at an offset, 0 for none (RFC 3629).
  @inline(__always)
  static func sequenceLength(_ text: Span<UInt8>, _ index: Int) -> Int {
    let lead = text[index]
    if lead < 0x80 { return 1 }
    if lead < 0xC2 || lead > 0xF4 { return 0 }
    guard index + 1 < text.count else { return 0 }
    let second = text[index + 1]
    guard second & 0xC0 == 0x80 else { return 0 }
    if lead < 0xE0 { return 2 }
    guard index + 2 < text.count, text[index + 2] & 0xC0 == 0x80 else { return 0 }
    if lead < 0xF0 {
      if lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F { return 0 }
      return 3
    }
    guard index + 3 < text.count, text[index + 3] & 0xC0 == 0x80 else { return 0 }
    return lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F ? 0 : 4
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
