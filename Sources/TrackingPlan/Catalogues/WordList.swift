/// A set of words that is looked up by bytes; a word can carry others: `write:wrote:written`.
///
/// Complexity: building is linear, a look-up constant but for the word's length.
public struct WordList: Sendable {
  /// The words of a list, one after the other.
  public struct Words: Sequence, IteratorProtocol {
    fileprivate let bytes: [UInt8]
    fileprivate let words: [Word]
    private var index = 0

    fileprivate init(bytes: [UInt8], words: [Word]) {
      self.bytes = bytes
      self.words = words
    }

    /// The next word.
    public mutating func next() -> ArraySlice<UInt8>? {
      guard index < words.count else { return nil }
      defer { index += 1 }
      return bytes[words[index].range]
    }
  }

  fileprivate struct Word: Sendable {
    let range: Range<Int>
    /// Where the word and those that belong to it begin; they end at white space.
    let line: Int
    let hash: UInt32
  }

  private let bytes: [UInt8]
  private let words: [Word]
  private let slots: [Int32]
  private let mask: Int
  private let formsOnly: Bool

  /// Takes words apart at white space; of `a:b:c` each can be looked up with `containsForm`, only the first with
  /// `contains`.
  public init(_ text: StaticString, formsOnly: Bool = false) {
    self.init(text.withUTF8Buffer { Array($0) }, formsOnly: formsOnly)
  }

  /// The words of several lists.
  public init(_ lists: [WordList]) {
    self.init(lists.reduce(into: []) { $0 += $1.bytes + [0x20] }, formsOnly: false)
  }

  private init(_ bytes: [UInt8], formsOnly: Bool) {
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 6 + 1)
    let text = bytes.span
    var index = 0
    while index < text.count {
      guard text[index] > 0x20 else {
        index += 1
        continue
      }
      let line = index
      let first = words.count
      var hash = WordList.emptyHash
      var start = index
      while true {
        let byte = index < text.count ? text[index] : 0x20
        guard byte <= 0x20 || byte == 0x3A else {
          hash = WordList.hash(hash, byte)
          index += 1
          continue
        }
        // Of a line with several words one side counts: the first, or what follows it.
        if index > start, formsOnly || words.count == first {
          words.append(Word(range: start..<index, line: line, hash: hash))
        }
        guard byte == 0x3A else { break }
        index += 1
        start = index
        hash = WordList.emptyHash
      }
      if formsOnly, words.count - first > 1 { words.remove(at: first) }
    }
    var capacity = 16
    while capacity < words.count * 2 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    for (number, word) in words.enumerated() {
      var slot = WordList.position(word.hash) & (capacity - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Int32(clamping: number)
    }
    self.bytes = bytes
    self.words = words
    self.slots = slots
    mask = capacity - 1
    self.formsOnly = formsOnly
  }

  /// The words in order.
  public var all: Words { Words(bytes: bytes, words: words) }

  /// A list of words, each in lower case and without white space.
  public init(words: [String]) {
    self.init(Array(words.joined(separator: " ").utf8), formsOnly: false)
  }

  /// The list with further words, each in lower case and without white space. Complexity: linear in the list.
  public func adding(_ words: [String]) -> WordList {
    WordList(bytes + [0x20] + Array(words.joined(separator: " ").utf8), formsOnly: formsOnly)
  }

  /// The list without some words; one that carries others goes with any of them. Complexity: linear in the list.
  public func removing(_ words: Set<String>) -> WordList {
    let kept = bytes.split(whereSeparator: { $0 <= 0x20 }).filter { line in
      !line.split(separator: 0x3A).contains { words.contains(String(decoding: $0, as: UTF8.self)) }
    }
    return WordList(Array(kept.joined(separator: [0x20])), formsOnly: formsOnly)
  }

  /// How many words it has.
  var count: Int { words.count }

  /// Whether it has no word.
  public var isEmpty: Bool { words.isEmpty }

  /// Whether the list has a word, given in lower case.
  public func contains(_ word: ArraySlice<UInt8>) -> Bool { find(word.span) != nil }

  /// Whether the list has a word, given in lower case.
  public func contains(_ word: Span<UInt8>) -> Bool { find(word) != nil }

  /// Whether the list has a word, given in lower case.
  public func contains(_ word: String) -> Bool { contains(Array(word.utf8)[...]) }

  /// What stands behind the word: of `write:wrote:written` for `write`, `wrote` and `written`.
  public func forms(of word: ArraySlice<UInt8>) -> [String] {
    guard let number = find(word.span) else { return [] }
    return bytes[words[number].line...].prefix { $0 > 0x20 }.split(separator: 0x3A).dropFirst()
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private func find(_ word: Span<UInt8>) -> Int? {
    guard word.count > 0 else { return nil }
    let text = bytes.span
    let hash = WordList.hash(word)
    var slot = WordList.position(hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if words[number].hash == hash, WordList.isEqual(text.extracting(words[number].range), word) {
        return number
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  static func isEqual(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    guard first.count == second.count else { return false }
    for index in first.indices where first[index] != second[index] { return false }
    return true
  }

  static func hash(_ word: Span<UInt8>) -> UInt32 {
    var hash = emptyHash
    for index in word.indices { hash = WordList.hash(hash, word[index]) }
    return hash
  }

  // FNV-1a.
  private static let emptyHash: UInt32 = 2_166_136_261

  @inline(__always)
  private static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

  @inline(__always)
  static func position(_ hash: UInt32) -> Int { Int(hash ^ (hash >> 15)) }
}
