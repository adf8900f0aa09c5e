/// An open-addressing table from a place and the bytes of a key to a field: no string is made to look one up.
struct KeyTable: Sendable {
  /// The longest key that the table can hold, in bytes.
  static let longestKey = 24

  /// A place and a key of up to 24 bytes as four words, so that two are compared without a loop.
  private struct PackedKey: Sendable, Equatable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    /// The place and the number of bytes; nought for no key at all.
    var kind: UInt64 = 0

    init() {}

    init?(_ text: Span<UInt8>, _ range: Range<Int>, _ place: Place) {
      let count = range.count
      guard count > 0, count <= KeyTable.longestKey, range.upperBound <= text.count else { return nil }
      kind = UInt64(place.rawValue) << 8 | UInt64(count)
      first = PackedKey.word(text, range.lowerBound, range.upperBound)
      if count > 8 { second = PackedKey.word(text, range.lowerBound + 8, range.upperBound) }
      if count > 16 { third = PackedKey.word(text, range.lowerBound + 16, range.upperBound) }
    }

    /// Up to eight bytes: all at once where as many stand in the text, which is everywhere but at its end.
    private static func word(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
      if start + 8 <= text.count {
        let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
        return end - start >= 8 ? word : word & (1 << UInt64((end - start) * 8) - 1)
      }
      var word: UInt64 = 0
      var index = end
      while index > start {
        index -= 1
        word = word << 8 | UInt64(text[index])
      }
      return word
    }

    var hash: Int {
      let mixed = (first ^ second &* 31 ^ third &* 127 ^ kind &* 8191) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed >> 40)
    }
  }

  private struct Slot: Sendable {
    let key: PackedKey
    let match: Schema.Match
  }

  private let slots: [Slot]
  private let mask: Int

  init(shapes: [Shape]) {
    var spellings: [(String, Place, Schema.Match)] = []
    for shape in shapes {
      for field in shape.fields {
        let match = Schema.Match(key: field.key, value: field.value, isAlias: false)
        spellings.append((field.key.rawValue, shape.place, match))
      }
      for field in shape.fields {
        let match = Schema.Match(key: field.key, value: field.value, isAlias: true)
        for alias in field.aliases { spellings.append((alias, shape.place, match)) }
      }
    }
    var capacity = 8
    while capacity < spellings.count * 3 { capacity *= 2 }
    let none = Schema.Match(key: .name, value: .anything, isAlias: false)
    var slots = [Slot](repeating: Slot(key: PackedKey(), match: none), count: capacity)
    for (spelling, place, match) in spellings {
      let bytes = Array(spelling.utf8)
      guard let key = PackedKey(bytes.span, 0..<bytes.count, place) else { continue }
      var index = key.hash & (capacity - 1)
      while slots[index].key.kind != 0, slots[index].key != key { index = (index + 1) & (capacity - 1) }
      // A canonical spelling comes first and is kept where an alias of another key is spelled the same.
      if slots[index].key.kind == 0 { slots[index] = Slot(key: key, match: match) }
    }
    self.slots = slots
    mask = capacity - 1
  }

  /// The field that some bytes of a text name at a place.
  func lookUp(_ text: Span<UInt8>, _ range: Range<Int>, at place: Place) -> Schema.Match? {
    guard let key = PackedKey(text, range, place) else { return nil }
    var index = key.hash & mask
    while slots[index].key.kind != 0 {
      if slots[index].key == key { return slots[index].match }
      index = (index + 1) & mask
    }
    return nil
  }
}
