import TrackingPlan

/// Where each word stands first in the names and descriptions of a plan's events and traits.
struct WordPlaces {
  private let texts: [(words: String, node: NodeID)]
  /// The texts by the words in them, each word at its first.
  private var first: [Substring: Int] = [:]
  /// The signs that stand in any of them.
  private var signs: Set<Character> = []

  /// Looks at every name and description once. Complexity: linear in the plan.
  init(_ document: PlanDocument) {
    let plan = document.plan
    let nodes =
      plan.events.flatMap { [$0.name?.node, $0.description].compactMap { $0 } }
      + plan.traits.flatMap { [$0.name?.node, $0.description].compactMap { $0 } }
    texts = nodes.map { (document.text(of: $0).lowercased(), $0) }
    for (position, text) in texts.enumerated() {
      for word in WordPlaces.words(of: text.words) where first[word] == nil { first[word] = position }
      signs.formUnion(text.words.filter { WordPlaces.isSign($0) })
    }
  }

  /// The first place where one of some words stands, and the word; a word of signs alone may be part of another.
  ///
  /// Complexity: constant for each word, linear in the plan for one of several signs.
  func find(_ wanted: [String]) -> (word: String, node: NodeID)? {
    var best: (position: Int, word: String)?
    for word in wanted {
      guard let position = position(of: word), position < best?.position ?? .max else { continue }
      best = (position, word)
    }
    return best.map { ($0.word, texts[$0.position].node) }
  }

  private func position(of word: String) -> Int? {
    guard word.allSatisfy(WordPlaces.isSign) else { return first[word[...]] }
    guard word.allSatisfy(signs.contains) else { return nil }
    return texts.firstIndex { WordPlaces.holds($0.words, word) }
  }

  /// Whether a text in small letters holds a word.
  static func holds(_ text: String, _ word: String) -> Bool {
    word.allSatisfy(isSign) ? text.contains(word) : words(of: text).contains(word[...])
  }

  private static func words(of text: String) -> Set<Substring> {
    Set(NameWords(Array(text.utf8)[...]).strings.flatMap { $0.split { isSign($0) } })
  }

  private static func isSign(_ character: Character) -> Bool { !character.isLetter && !character.isNumber }
}
