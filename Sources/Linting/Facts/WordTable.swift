import TrackingPlan

/// The distinct words of a plan's event names, in lower case, with what is known of each.
struct WordTable: Sendable {
  private let lexicon: Lexicon
  private let verbs: Verbs
  private let outcomes: WordList
  private let nounsInIng: WordList
  private var text: [UInt8] = []
  private var ends: [Int32] = []
  private var hashes: [UInt64] = []
  private var slots = [Int32](repeating: -1, count: 512)
  /// By word.
  private(set) var classes: [WordClasses] = []

  init(_ vocabulary: Vocabulary) {
    lexicon = vocabulary.lexicon
    verbs = vocabulary.verbs
    outcomes = vocabulary.outcomes
    nounsInIng = vocabulary.words.nounsInIng
  }

  /// The number of the word that some bytes of a name are, given with the hash of its lower case.
  mutating func token(_ name: Span<UInt8>, _ range: Range<Int>, _ hash: UInt64) -> Int32 {
    let word = name.extracting(range)
    var slot = ByteHash.position(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = slots[slot]
      if hashes[Int(known)] == hash,
        ByteHash.isEqual(text.span.extracting(self.range(of: known)), toLowerOf: word)
      {
        return known
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let token = Int32(clamping: ends.count)
    let start = text.count
    for index in word.indices { text.append(ByteHash.lower(word[index])) }
    ends.append(Int32(clamping: text.count))
    hashes.append(hash)
    slots[slot] = token
    classes.append(classes(of: text[start...]))
    if ends.count * 2 > slots.count { grow() }
    return token
  }

  /// The number of a word, given in lower case, where a name has it.
  func find(_ word: ArraySlice<UInt8>) -> Int32? {
    let hash = ByteHash.of(word.span)
    var slot = ByteHash.position(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = slots[slot]
      if hashes[Int(known)] == hash, ByteHash.isEqual(text.span.extracting(range(of: known)), word.span) {
        return known
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The bytes of a word.
  func bytes(of token: Int32) -> ArraySlice<UInt8> { text[range(of: token)] }

  private func range(of token: Int32) -> Range<Int> {
    let index = Int(token)
    return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  /// The hash of a word.
  func hash(of token: Int32) -> UInt64 { hashes[Int(token)] }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = ByteHash.position(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(clamping: number)
    }
  }

  private func classes(of word: ArraySlice<UInt8>) -> WordClasses {
    var result = lexicon.classes(of: word)
    // A figure is no verb and no outcome.
    guard let first = word.first, first < 0x30 || first > 0x39 else { return result }
    if verbs.isPast(word) { result.insert(.past) }
    if outcomes.contains(word) { result.insert(.signal) }
    if OutcomeWords.nounsLikePasts.contains(word) { result.insert(.nounBeforeOthers) }
    if OutcomeWords.particles.contains(word) { result.insert(.particle) }
    if word.count > 4, word.suffix(3).elementsEqual("ing".utf8), !nounsInIng.contains(word) {
      result.insert(.ing)
    }
    return result
  }
}
