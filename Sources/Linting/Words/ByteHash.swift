/// The hash of short texts that tables of words share, and when two such texts are equal.
enum ByteHash {
  /// Where hashing starts: another number in each process, so that nobody can write words that all fall into one slot.
  static let seed = UInt64.random(in: 0...UInt64.max)

  /// One byte more.
  static func fold(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 1_099_511_628_211 }

  /// The hash of a text.
  static func of(_ text: Span<UInt8>) -> UInt64 {
    var hash = seed
    for index in text.indices { hash = fold(hash, text[index]) }
    return hash
  }

  /// A hash as a position that is never negative.
  static func position(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash &>> 29)) & 0x7FFF_FFFF)
  }

  /// The small letter of a letter of ASCII; any other byte as it is.
  static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// Whether two texts have the same bytes.
  static func isEqual(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    guard first.count == second.count else { return false }
    for index in first.indices where first[index] != second[index] { return false }
    return true
  }

  /// Whether a text has the bytes of another in lower case.
  static func isEqual(_ first: Span<UInt8>, toLowerOf second: Span<UInt8>) -> Bool {
    guard first.count == second.count else { return false }
    for index in first.indices where first[index] != lower(second[index]) { return false }
    return true
  }
}
