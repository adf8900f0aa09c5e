import TrackingPlan

/// What is compared of two items to tell whether one is the other under another name.
struct LikenessFeatures {
  /// The position of the item among those of its kind.
  let index: Int
  /// The words of its name.
  let words: [String]
  /// What it holds: the names of its properties or traits, the values of its enumeration.
  let contents: Set<String>
  /// What it says in words.
  let text: String?
  /// What else it says in one word each: its category and group, its type.
  let facets: [String?]
  /// The most words of a name that are compared each with each.
  private static let mostWords = 32
  private let pairs: Set<UInt16>
  private let wordPairs: [Set<UInt16>]

  init(index: Int, name: String, contents: Set<String> = [], text: String? = nil, facets: [String?] = []) {
    self.index = index
    let words = NameWords(Array(name.utf8)[...]).strings
    self.words = words
    self.contents = contents
    self.text = text.flatMap { $0.isEmpty ? nil : $0 }
    self.facets = facets
    pairs = LikenessFeatures.pairs(of: words.joined())
    wordPairs = words.map { LikenessFeatures.pairs(of: $0) }
  }

  /// What two items that are one have in common, at least in one of these.
  var keys: Set<String> {
    var keys = Set(words.map { "w" + $0.prefix(4) })
    for content in contents { keys.insert("c" + content) }
    if let text { keys.insert("t" + text) }
    return keys
  }

  /// How like another item is, from 0 to 1; 0 where the names tell of two acts.
  func likeness(to other: LikenessFeatures) -> Double {
    guard let name = nameLikeness(to: other) else { return 0 }
    var sum = 0.5 * name
    var weight = 0.5
    let union = contents.union(other.contents).count
    if union > 0 {
      // One property in common says little: it may be on every event.
      let share = 0.1 * Double(min(3, union))
      sum += share * Double(contents.intersection(other.contents).count) / Double(union)
      weight += share
    }
    if let text, let otherText = other.text {
      sum += 0.15 * LikenessFeatures.likeness(of: text, to: otherText)
      weight += 0.15
    }
    let facets = zip(facets, other.facets).filter { $0.0 != nil && $0.1 != nil }
    if !facets.isEmpty {
      sum += 0.05 * Double(facets.count { $0.0 == $0.1 }) / Double(facets.count)
      weight += 0.05
    }
    let likeness = sum / weight
    // Who keeps the words keeps the event, the more so with all that it carries.
    guard let text, text == other.text, text.split(separator: " ").count >= 3, contents == other.contents,
      name >= 0.2
    else { return likeness }
    return 1 - (1 - likeness) * (contents.isEmpty ? 0.6 : 0.4)
  }

  /// How like the names are; `nil` where they tell of two acts.
  private func nameLikeness(to other: LikenessFeatures) -> Double? {
    guard !words.isEmpty, !other.words.isEmpty else { return 0 }
    let own = Set(words)
    let others = Set(other.words)
    let rows = Set(own.subtracting(others).compactMap { OpposedActions.rowOfWord[$0] })
    let otherRows = Set(others.subtracting(own).compactMap { OpposedActions.rowOfWord[$0] })
    if !rows.isEmpty, !otherRows.isEmpty, rows.isDisjoint(with: otherRows) { return nil }
    // Names that are whole texts are compared as such: word by word takes too long.
    guard max(words.count, other.words.count) <= LikenessFeatures.mostWords else {
      return LikenessFeatures.share(pairs, other.pairs)
    }
    var taken = [Bool](repeating: false, count: other.words.count)
    var sum = 0.0
    for (position, word) in words.enumerated() {
      var best: (value: Double, index: Int)?
      for (index, candidate) in other.words.enumerated() where !taken[index] {
        let isOneAct =
          OpposedActions.rowOfWord[word] != nil
          && OpposedActions.rowOfWord[word] == OpposedActions.rowOfWord[candidate]
        let value =
          word == candidate
          ? 1
          : isOneAct ? 0.9 : LikenessFeatures.share(wordPairs[position], other.wordPairs[index])
        if value >= 0.6, value > best?.value ?? 0 { best = (value, index) }
      }
      if let best {
        taken[best.index] = true
        sum += best.value
      }
    }
    let byWords = 2 * sum / Double(words.count + other.words.count)
    // `signup` and `signed_up`: words that one has in one piece and the other in two.
    return words.count == other.words.count
      ? byWords : max(byWords, LikenessFeatures.share(pairs, other.pairs))
  }

  private static func likeness(of text: String, to other: String) -> Double {
    if text == other { return 1 }
    let own = Set(text.split(separator: " "))
    let others = Set(other.split(separator: " "))
    let union = own.union(others).count
    return union == 0 ? 0 : Double(own.intersection(others).count) / Double(union)
  }

  private static func share(_ first: Set<UInt16>, _ second: Set<UInt16>) -> Double {
    let count = first.count + second.count
    return count == 0 ? 0 : 2 * Double(first.intersection(second).count) / Double(count)
  }

  /// The pairs of neighbouring bytes.
  private static func pairs(of word: String) -> Set<UInt16> {
    let bytes = Array(word.utf8)
    return Set(zip(bytes, bytes.dropFirst()).map { UInt16($0) << 8 | UInt16($1) })
  }
}
