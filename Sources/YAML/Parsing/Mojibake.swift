/// Text that was taken for Windows-1252 and encoded to UTF-8 again.
enum Mojibake {
  /// The text that was meant, after as many rounds as it takes; `nil` where it does not come out.
  static func repair(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var current = Array(bytes)
    var rounds = 0
    while rounds < 4, let inner = undo(current) {
      current = inner
      rounds += 1
    }
    guard rounds > 0, !String(decoding: current, as: UTF8.self).unicodeScalars.contains(where: isControl)
    else {
      return nil
    }
    return current
  }

  /// Whether characters beyond ASCII are another text encoded twice and no text that somebody may have written.
  ///
  /// Two characters in a row that come out are no chance, nor are the beginnings of dashes, quotes and emoji. A
  /// single letter that comes out, such as the `é` of `Ã©`, is none unless what follows the `Ã` could stand behind a
  /// capital letter: `MANHÃ»` is Portuguese in French quotes.
  static func isCertain(_ bytes: ArraySlice<UInt8>, before next: UInt8) -> Bool {
    guard let inner = undo(Array(bytes)) else { return false }
    let leads = inner.filter { $0 >= 0xC2 }
    if leads.count > 1 { return true }
    guard let lead = leads.first else { return false }
    if lead == 0xE2 || lead == 0xF0 { return true }
    guard lead == 0xC2 || lead == 0xC3, let last = String(decoding: bytes, as: UTF8.self).unicodeScalars.last
    else { return false }
    return !mayFollowCapital.contains(last.value) || next | 0x20 == next && next &- 0x61 < 26
  }

  /// No-break space, ordinals, quotes, dashes and dots.
  private static let mayFollowCapital: Set<UInt32> = [
    0xA0, 0xAA, 0xAB, 0xB7, 0xBA, 0xBB, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E,
    0x2022,
    0x2026, 0x2039, 0x203A, 0x20AC, 0x2122,
  ]

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value >= 0x7F && scalar.value < 0xA0
  }

  /// One round: each character as its byte of Windows-1252, if these bytes are UTF-8 of more than ASCII.
  private static func undo(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      guard let value = windowsByte(scalar.value) else { return nil }
      result.append(value)
    }
    guard result.contains(where: { $0 >= 0x80 }) else { return nil }
    let text = String(decoding: result, as: UTF8.self)
    guard !text.unicodeScalars.contains("\u{FFFD}") else { return nil }
    return result
  }

  /// The byte of a character in Windows-1252; its five holes stand for themselves.
  private static func windowsByte(_ value: UInt32) -> UInt8? {
    if value <= 0xFF { return UInt8(value) }
    return high[value]
  }

  private static let high: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87,
    0x02C6: 0x88, 0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C, 0x017D: 0x8E, 0x2018: 0x91,
    0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94, 0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98,
    0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B, 0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
  ]
}
