/// Words with the classes that they belong to, found by their bytes.
///
/// Complexity: building is linear, a look-up constant but for the word's length.
struct Lexicon: Sendable {
  private var bytes: [UInt8] = []
  private var words: [Range<Int>] = []
  private var classes: [WordClasses] = []
  private var slots = [Int32](repeating: -1, count: 1024)

  /// Adds words to a class; words are parted by white space.
  mutating func add(_ text: String, to word: WordClasses) {
    let text = Array(text.utf8)
    var start = 0
    for index in 0...text.count where index == text.count || text[index] <= 0x20 {
      if index > start { add(text[start..<index], to: word) }
      start = index + 1
    }
  }

  private mutating func add(_ part: ArraySlice<UInt8>, to word: WordClasses) {
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

  /// The classes of a word in any letter case.
  func classes(inAnyCase word: Span<UInt8>) -> WordClasses {
    let text = bytes.span
    var hash = ByteHash.seed
    for index in word.indices { hash = ByteHash.fold(hash, ByteHash.lower(word[index])) }
    var slot = ByteHash.position(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if ByteHash.isEqual(text.extracting(words[number]), toLowerOf: word) { return classes[number] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return []
  }

  private func find(_ word: ArraySlice<UInt8>) -> Int {
    let text = bytes.span
    let wanted = word.span
    var slot = ByteHash.position(ByteHash.of(wanted)) & (slots.count - 1)
    while slots[slot] >= 0 {
      if ByteHash.isEqual(text.extracting(words[Int(slots[slot])]), wanted) { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, range) in words.enumerated() { slots[find(bytes[range])] = Int32(clamping: number) }
  }
}
