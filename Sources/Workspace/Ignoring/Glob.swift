/// Matches one name against one part of a pattern, as a shell and `.gitignore` do, byte for byte.
enum Glob {
  /// Whether a name matches: `*` is any run, `?` any byte, `[a-z]` one of a set, `\` takes the next literally.
  ///
  /// Complexity: the product of the lengths at worst; never exponential, since only the last `*` is tried again.
  static func matches(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    var at = pattern.startIndex
    var index = name.startIndex
    var retry: (pattern: Int, name: Int)?
    while index < name.endIndex {
      if at < pattern.endIndex, pattern[at] == UInt8(ascii: "*") {
        at += 1
        retry = (at, index)
      } else if let next = step(pattern, at, name[index]) {
        at = next
        index += 1
      } else if let last = retry {
        at = last.pattern
        index = last.name + 1
        retry = (at, index)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// Where the pattern goes on after matching one byte; `nil` if it does not match.
  private static func step(_ pattern: ArraySlice<UInt8>, _ at: Int, _ byte: UInt8) -> Int? {
    guard at < pattern.endIndex else { return nil }
    switch pattern[at] {
    case UInt8(ascii: "?"): return at + 1
    case UInt8(ascii: "["): return set(pattern, at, byte)
    case UInt8(ascii: "\\"):
      guard at + 1 < pattern.endIndex else { return nil }
      return pattern[at + 1] == byte ? at + 2 : nil
    case byte: return at + 1
    default: return nil
    }
  }

  /// Matches `[…]`; a set that is not closed matches nothing.
  private static func set(_ pattern: ArraySlice<UInt8>, _ start: Int, _ byte: UInt8) -> Int? {
    var at = start + 1
    guard at < pattern.endIndex else { return nil }
    let isNegated = pattern[at] == UInt8(ascii: "!") || pattern[at] == UInt8(ascii: "^")
    if isNegated { at += 1 }
    var isIn = false
    var isFirst = true
    while at < pattern.endIndex {
      var low = pattern[at]
      if low == UInt8(ascii: "]"), !isFirst { return isIn != isNegated ? at + 1 : nil }
      isFirst = false
      if low == UInt8(ascii: "["), let (end, members) = namedClass(pattern, at) {
        isIn = isIn || members(byte)
        at = end
        continue
      }
      if low == UInt8(ascii: "\\"), at + 1 < pattern.endIndex {
        at += 1
        low = pattern[at]
      }
      at += 1
      var high = low
      if at + 1 < pattern.endIndex, pattern[at] == UInt8(ascii: "-"), pattern[at + 1] != UInt8(ascii: "]") {
        high = pattern[at + 1]
        at += 2
        if high == UInt8(ascii: "\\"), at < pattern.endIndex {
          high = pattern[at]
          at += 1
        }
      }
      if byte >= low, byte <= high { isIn = true }
    }
    return nil
  }

  /// Reads `[:alpha:]` and its like inside a set.
  private static func namedClass(
    _ pattern: ArraySlice<UInt8>, _ at: Int
  ) -> (end: Int, members: (UInt8) -> Bool)? {
    let rest = pattern[at...]
    for (name, members) in classes where rest.starts(with: "[:\(name):]".utf8) {
      return (at + name.utf8.count + 4, members)
    }
    return nil
  }

  private static let classes: [(String, @Sendable (UInt8) -> Bool)] = [
    ("alnum", { isLetter($0) || isDigit($0) }),
    ("alpha", isLetter),
    ("digit", isDigit),
    ("lower", { $0 >= 0x61 && $0 <= 0x7A }),
    ("upper", { $0 >= 0x41 && $0 <= 0x5A }),
    ("space", { $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0D }),
    ("punct", { $0 > 0x20 && $0 < 0x7F && !isLetter($0) && !isDigit($0) }),
    ("xdigit", { isDigit($0) || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x66 }),
  ]

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
