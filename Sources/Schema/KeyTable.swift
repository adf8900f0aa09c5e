/// An open-addressing table from the bytes of a key to its field: no string is made to look one up.
struct KeyTable: Sendable {
  /// The longest key that the table can hold, in bytes.
  static let longestKey = 24

  /// A key of up to 24 bytes as three words, so that two are compared without a loop.
  private struct PackedKey: Sendable, Equatable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var count = 0

    init?(_ bytes: Span<UInt8>) {
      guard bytes.count > 0, bytes.count <= KeyTable.longestKey else { return nil }
      count = bytes.count
      first = PackedKey.word(bytes, from: 0)
      if count > 8 { second = PackedKey.word(bytes, from: 8) }
      if count > 16 { third = PackedKey.word(bytes, from: 16) }
    }

    private static func word(_ bytes: Span<UInt8>, from start: Int) -> UInt64 {
      var word: UInt64 = 0
      var index = min(start + 8, bytes.count)
      while index > start {
        index -= 1
        word = word << 8 | UInt64(bytes[index])
      }
      return word
    }

    var hash: Int {
      let mixed = (first ^ second &* 31 ^ third &* 127) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed >> 40)
    }
  }

  private struct Slot: Sendable {
    let key: PackedKey
    let match: Schema.Match
  }

  private let slots: [Slot?]
  private let mask: Int

  init(fields: [Field]) {
    var spellings: [(String, Schema.Match)] = []
    for field in fields {
      spellings.append(
        (field.key.rawValue, .init(key: field.key, value: field.value, isAlias: false)))
    }
    for field in fields {
      for alias in field.aliases {
        spellings.append((alias, .init(key: field.key, value: field.value, isAlias: true)))
      }
    }
    var capacity = 8
    while capacity < spellings.count * 3 { capacity *= 2 }
    var slots = [Slot?](repeating: nil, count: capacity)
    for (spelling, match) in spellings {
      let bytes = Array(spelling.utf8)
      guard let key = PackedKey(bytes.span) else { continue }
      var index = key.hash & (capacity - 1)
      while let slot = slots[index], slot.key != key { index = (index + 1) & (capacity - 1) }
      // A canonical spelling comes first and is kept where an alias of another key is spelled the same.
      if slots[index] == nil { slots[index] = Slot(key: key, match: match) }
    }
    self.slots = slots
    mask = capacity - 1
  }

  func lookUp(_ bytes: Span<UInt8>) -> Schema.Match? {
    guard let key = PackedKey(bytes) else { return nil }
    var index = key.hash & mask
    while let slot = slots[index] {
      if slot.key == key { return slot.match }
      index = (index + 1) & mask
    }
    return nil
  }
}
