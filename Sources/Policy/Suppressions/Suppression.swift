import SourceText

/// A comment that says which findings of an item are not to be told.
///
/// `# plumbline: ignore rule-id[, rule-id] [until 2027-01-31] [-- reason]` on an item's line or on the line above covers
/// that item; `# plumbline: ignore-file …` before the first key covers the file.
public struct Suppression: Sendable, Hashable {
  /// One rule or family that it names.
  public struct Target: Sendable, Hashable {
    /// The id of a rule, or the name of a family.
    public let name: String
    /// Where it stands.
    public let range: ByteRange
  }

  /// The comment from its `#`.
  public let range: ByteRange
  /// The word that says so, `ignore` or `ignore-file`, with its place.
  public let word: Target
  /// Whether it is meant for the whole file.
  public let isForFile: Bool
  /// What it names.
  public let targets: [Target]
  /// The last day on which it holds, as an ISO 8601 date, with its place.
  public let until: Target?
  /// Why, if it says so.
  public let reason: String?

  /// Reads a comment; `nil` for one that is not addressed to us.
  init?(_ range: ByteRange, in bytes: [UInt8]) {
    guard range.end <= bytes.count else { return nil }
    var scanner = Scanner(bytes: bytes, position: range.start, end: range.end)
    scanner.skip { $0 == 0x23 || $0 == 0x20 || $0 == 0x09 }
    guard scanner.take("plumbline:") else { return nil }
    scanner.skipSpaces()
    let start = scanner.position
    if scanner.take("ignore-file") {
      isForFile = true
    } else if scanner.take("ignore") {
      isForFile = false
    } else {
      return nil
    }
    word = Target(name: isForFile ? "ignore-file" : "ignore", range: ByteRange(start, scanner.position))
    guard scanner.isAtWordEnd else { return nil }
    var targets: [Target] = []
    var until: Target?
    var reason: String?
    while let word = scanner.word() {
      if word.name == "--" {
        reason = scanner.rest()
        break
      } else if word.name == "until" {
        // Without a date behind it the word stands in its place, and is told to be none.
        until = scanner.word() ?? word
      } else {
        targets.append(word)
      }
    }
    self.range = range
    self.targets = targets
    self.until = until
    self.reason = reason.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The first word of a comment that is addressed to us and says `ignroe` or the like; `nil` for any other.
  static func misspelled(_ range: ByteRange, in bytes: [UInt8]) -> String? {
    guard range.end <= bytes.count else { return nil }
    var scanner = Scanner(bytes: bytes, position: range.start, end: range.end)
    scanner.skip { $0 == 0x23 || $0 == 0x20 || $0 == 0x09 }
    guard scanner.take("plumbline:"), let word = scanner.word() else { return nil }
    let near = EditDistance.nearest(
      to: word.name.lowercased(), among: ["ignore", "ignore-file", "ignored", "disable", "suppress"])
    return near == nil ? nil : word.name
  }

  /// Reads words from a comment.
  private struct Scanner {
    let bytes: [UInt8]
    var position: Int
    let end: Int

    mutating func skip(_ isSkipped: (UInt8) -> Bool) {
      while position < end, isSkipped(bytes[position]) { position += 1 }
    }

    mutating func skipSpaces() { skip { $0 == 0x20 || $0 == 0x09 || $0 == 0x2C } }

    var isAtWordEnd: Bool { position >= end || bytes[position] <= 0x20 }

    mutating func take(_ word: StaticString) -> Bool {
      let count = word.utf8CodeUnitCount
      guard position + count <= end else { return false }
      let isEqual = word.withUTF8Buffer { bytes[position..<position + count].elementsEqual($0) }
      if isEqual { position += count }
      return isEqual
    }

    /// The next word without the commas around it.
    mutating func word() -> Target? {
      skipSpaces()
      let start = position
      skip { $0 > 0x20 && $0 != 0x2C }
      guard position > start else { return nil }
      let range = ByteRange(start, position)
      return Target(name: String(decoding: bytes[range.range], as: UTF8.self), range: range)
    }

    mutating func rest() -> String {
      skipSpaces()
      return String(decoding: bytes[position..<end], as: UTF8.self)
    }
  }
}
