import TrackingPlan

/// What the name of a property or trait says by itself, each distinct name looked at once.
struct PropertySigns: OptionSet, Sendable {
  let rawValue: UInt32

  /// It ends in `_id`.
  static let id = PropertySigns(rawValue: 1)
  /// It ends in a word for a number, such as `_count`.
  static let number = PropertySigns(rawValue: 2)
  /// It begins with `is_` or `has_`.
  static let boolean = PropertySigns(rawValue: 4)
  /// It ends in `_at` or `_date`.
  static let moment = PropertySigns(rawValue: 8)
  /// It ends in a word whose values are few: `_type`.
  static let enumerable = PropertySigns(rawValue: 16)
  /// It means another thing wherever it stands: `value`.
  static let generic = PropertySigns(rawValue: 32)
  /// It is a quantity without a unit.
  static let unitless = PropertySigns(rawValue: 64)
  /// It is a quantity of money without a unit.
  static let money = PropertySigns(rawValue: 128)
  /// Its last word is a number, or it holds a placeholder.
  static let numbered = PropertySigns(rawValue: 256)
  /// It holds text as a person has typed it.
  static let freeText = PropertySigns(rawValue: 512)
  /// It holds a secret.
  static let secret = PropertySigns(rawValue: 1024)
  /// Its last word is a unit.
  static let unit = PropertySigns(rawValue: 2048)
  /// It counts or earns what changes by itself: `seats_used`, `mrr`.
  static let usage = PropertySigns(rawValue: 4096)
  /// It is named like an act.
  static let momentary = PropertySigns(rawValue: 8192)
  /// A word of it is a count.
  static let count = PropertySigns(rawValue: 16384)

  /// Reads a name. Complexity: linear in it.
  static func of(
    _ name: ArraySlice<UInt8>, _ words: NameWords, _ vocabulary: Vocabulary
  ) -> PropertySigns {
    guard words.count > 0 else { return [] }
    let first = words[0]
    let last = words[words.count - 1]
    var signs: PropertySigns = []
    let isCompound = words.count > 1
    if isCompound {
      let before = words[words.count - 2]
      if last.elementsEqual("id".utf8) { signs.insert(.id) }
      // `within_7_days` and `last_30_days` promise nothing.
      let isSpan = before.allSatisfy { (0x30...0x39).contains($0) }
      if vocabulary.words.numbers.contains(last), !isSpan, !PropertyWords.noNumbers.contains(before) {
        signs.insert(.number)
      }
      if vocabulary.words.booleans.contains(first) { signs.insert(.boolean) }
      if vocabulary.words.moments.contains(last), !PropertyWords.noMoments.contains(before) {
        signs.insert(.moment)
      }
      if vocabulary.words.enumerable.contains(last), !PropertyWords.openOwners.contains(first) {
        signs.insert(.enumerable)
      }
      if vocabulary.words.units.contains(last) { signs.insert(.unit) }
    } else if PropertyWords.generic.contains(first) {
      signs.insert(.generic)
    }
    if vocabulary.words.quantities.contains(last), !hasUnit(words, vocabulary) {
      signs.insert(.unitless)
      if PropertyWords.money.contains(last) { signs.insert(.money) }
    }
    for index in 0..<words.count where PropertyWords.countWords.contains(words[index]) {
      signs.insert(.count)
    }
    if isNumbered(name, words) { signs.insert(.numbered) }
    signs.formUnion(ofWhole(words, vocabulary))
    return signs
  }

  /// What the letters of the whole name say.
  private static func ofWhole(_ words: NameWords, _ vocabulary: Vocabulary) -> PropertySigns {
    var letters: [UInt8] = []
    var spaced: [UInt8] = []
    for index in 0..<words.count {
      letters += words[index]
      if index > 0 { spaced.append(0x5F) }
      spaced += words[index]
    }
    var signs: PropertySigns = []
    if vocabulary.freeText.contains(letters[...]) { signs.insert(.freeText) }
    if vocabulary.secrets.contains(letters[...]) {
      signs.insert(.secret)
    } else if words.count > 1, PrivacyWords.secretOwners.contains(words[0]),
      vocabulary.secrets.contains(letters[words[0].count...])
    {
      signs.insert(.secret)
    }
    if SnapshotWords.isUsage(words, letters, vocabulary.words.usageTraits) { signs.insert(.usage) }
    if vocabulary.words.momentary.contains(where: { spaced.starts(with: $0.utf8) }) {
      signs.insert(.momentary)
    }
    return signs
  }

  private static func hasUnit(_ words: NameWords, _ vocabulary: Vocabulary) -> Bool {
    for index in 0..<max(0, words.count - 1) where vocabulary.words.units.contains(words[index]) {
      return true
    }
    return false
  }

  private static func isNumbered(_ name: ArraySlice<UInt8>, _ words: NameWords) -> Bool {
    if name.contains(where: { $0 == 0x7B || $0 == 0x3C || $0 == 0x2A || $0 == 0x25 }) { return true }
    let last = words[words.count - 1]
    guard words.count > 1, last.count <= 3 else { return false }
    return last.allSatisfy { (0x30...0x39).contains($0) }
      && !PropertyWords.numberedStems.contains(words[words.count - 2])
  }
}
