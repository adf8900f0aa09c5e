/// Words with the classes that they belong to, found by their bytes.
///
/// Complexity: building is linear, a look-up constant but for the word's length.
struct Lexicon: Sendable {
  private var bytes: [UInt8] = []
  private var words: [Range<Int>] = []
  private var classes: [WordClasses] = []
  private var slots = [Int32](repeating: -1, count: 64)

  /// Adds words to a class; words are parted by white space.
  mutating func add(_ text: String, to word: WordClasses) {
    for part in Array(text.utf8).split(whereSeparator: { $0 <= 0x20 }) {
      let slot = find(part)
      if slots[slot] >= 0 {
        classes[Int(slots[slot])].insert(word)
      } else {
        slots[slot] = Int32(clamping: words.count)
        words.append(bytes.count..<bytes.count + part.count)
        bytes += part
        classes.append(word)
        if words.count * 2 > slots.count { grow() }
      }
    }
  }

  /// Takes every word out of a class.
  mutating func clear(_ word: WordClasses) {
    for index in classes.indices { classes[index].subtract(word) }
  }

  /// Takes words out of a class.
  mutating func remove(_ removed: [String], from word: WordClasses) {
    for text in removed {
      let slot = slots[find(Array(text.utf8)[...])]
      if slot >= 0 { classes[Int(slot)].subtract(word) }
    }
  }

  /// The classes of a word, given in lower case.
  func classes(of word: ArraySlice<UInt8>) -> WordClasses {
    let slot = slots[find(word)]
    return slot < 0 ? [] : classes[Int(slot)]
  }

  private func find(_ word: ArraySlice<UInt8>) -> Int {
    var slot = ByteHash.of(word) & (slots.count - 1)
    while slots[slot] >= 0 {
      let range = words[Int(slots[slot])]
      if range.count == word.count, bytes[range].elementsEqual(word) { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, range) in words.enumerated() { slots[find(bytes[range])] = Int32(clamping: number) }
  }
}

/// The hash of short texts that tables of words share.
enum ByteHash {
  /// Where hashing starts.
  static let seed: UInt64 = 14_695_981_039_346_656_037

  /// One byte more.
  static func fold(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 1_099_511_628_211 }

  /// The hash of a text as a position that is never negative.
  static func of(_ text: ArraySlice<UInt8>) -> Int {
    var hash = seed
    for byte in text { hash = fold(hash, byte) }
    return position(hash)
  }

  /// The hash of words as they stand in a name, whatever parts them there.
  static func ofName(_ name: String) -> UInt64 {
    var hash = seed
    for byte in name.utf8 { hash = fold(hash, byte) }
    return hash
  }

  /// A hash as a position that is never negative.
  static func position(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash &>> 29)) & 0x7FFF_FFFF)
  }
}
