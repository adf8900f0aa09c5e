/// The distinct words of a plan's event names, in lower case, with what is known of each.
struct WordTable: Sendable {
  private let vocabulary: Vocabulary
  private var text: [UInt8] = []
  private var ends: [Int32] = []
  private var hashes: [UInt64] = []
  private var slots = [Int32](repeating: -1, count: 512)
  /// By word.
  private(set) var classes: [WordClasses] = []

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The number of a word, given with the hash of its lower case.
  mutating func token(_ word: ArraySlice<UInt8>, _ hash: UInt64) -> Int32 {
    var slot = ByteHash.position(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = slots[slot]
      if hashes[Int(known)] == hash, isEqual(known, word) { return known }
      slot = (slot + 1) & (slots.count - 1)
    }
    let token = Int32(clamping: ends.count)
    let start = text.count
    for byte in word { text.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    ends.append(Int32(clamping: text.count))
    hashes.append(hash)
    slots[slot] = token
    classes.append(WordTable.classes(of: text[start...], vocabulary))
    if ends.count * 2 > slots.count { grow() }
    return token
  }

  /// The number of a word, given in lower case, where a name has it.
  func find(_ word: ArraySlice<UInt8>) -> Int32? {
    let hash = ByteHash.of(bytes: word)
    var slot = ByteHash.position(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      if hashes[Int(slots[slot])] == hash, isEqual(slots[slot], word) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The bytes of a word.
  func bytes(of token: Int32) -> ArraySlice<UInt8> {
    let index = Int(token)
    return text[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  /// The hash of a word.
  func hash(of token: Int32) -> UInt64 { hashes[Int(token)] }

  private func isEqual(_ token: Int32, _ word: ArraySlice<UInt8>) -> Bool {
    let start = token == 0 ? 0 : Int(ends[Int(token) - 1])
    guard Int(ends[Int(token)]) - start == word.count else { return false }
    let (known, word) = (text.span, word.span)
    for index in word.indices {
      let byte = word[index]
      if known[start + index] != (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) { return false }
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = ByteHash.position(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(clamping: number)
    }
  }

  private static func classes(of word: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> WordClasses {
    var result = vocabulary.lexicon.classes(of: word)
    if vocabulary.verbs.isPast(word) { result.insert(.past) }
    if vocabulary.outcomes.contains(word) { result.insert(.signal) }
    if OutcomeWords.nounsLikePasts.contains(word) { result.insert(.nounBeforeOthers) }
    if OutcomeWords.particles.contains(word) { result.insert(.particle) }
    if word.count > 4, word.suffix(3).elementsEqual("ing".utf8), !vocabulary.words.nounsInIng.contains(word) {
      result.insert(.ing)
    }
    return result
  }
}
