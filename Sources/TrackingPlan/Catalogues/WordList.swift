/// A set of words that is looked up by bytes; a word can carry others: `write:wrote:written`.
///
/// Complexity: building is linear, a look-up constant but for the word's length.
public struct WordList: Sendable {
  private let bytes: [UInt8]
  private let words: [Range<Int>]
  private let lines: [Range<Int>]
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
    var words: [Range<Int>] = []
    var lines: [Range<Int>] = []
    words.reserveCapacity(bytes.count / 6 + 1)
    lines.reserveCapacity(bytes.count / 6 + 1)
    let text = bytes.span
    var index = 0
    while index < text.count {
      guard text[index] > 0x20 else {
        index += 1
        continue
      }
      let start = index
      let first = words.count
      var part = index
      while index < text.count, text[index] > 0x20 {
        if text[index] == 0x3A {
          if index > part { words.append(part..<index) }
          part = index + 1
        }
        index += 1
      }
      if index > part { words.append(part..<index) }
      // Of a line with several words one side counts: the first, or what follows it.
      if words.count - first > 1 {
        if formsOnly { words.remove(at: first) } else { words.removeSubrange((first + 1)...) }
      }
      while lines.count < words.count { lines.append(start..<index) }
    }
    var capacity = 16
    while capacity < words.count * 2 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    for (number, range) in words.enumerated() {
      var slot = WordList.hash(text.extracting(range)) & (capacity - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Int32(clamping: number)
    }
    self.bytes = bytes
    self.words = words
    self.lines = lines
    self.slots = slots
    mask = capacity - 1
    self.formsOnly = formsOnly
  }

  /// The words in order.
  public var all: some Sequence<ArraySlice<UInt8>> { words.lazy.map { bytes[$0] } }

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
    return bytes[lines[number]].split(separator: 0x3A).dropFirst()
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private func find(_ word: Span<UInt8>) -> Int? {
    guard word.count > 0 else { return nil }
    let text = bytes.span
    var slot = WordList.hash(word) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if WordList.isEqual(text.extracting(words[number]), word) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  static func isEqual(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    guard first.count == second.count else { return false }
    for index in first.indices where first[index] != second[index] { return false }
    return true
  }

  static func hash(_ word: Span<UInt8>) -> Int {
    var value: UInt32 = 2_166_136_261
    for index in word.indices { value = (value ^ UInt32(word[index])) &* 16_777_619 }
    return Int(value ^ (value >> 15))
  }
}
