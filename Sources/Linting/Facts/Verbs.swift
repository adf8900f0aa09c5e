import TrackingPlan

/// What is known of verbs in names.
struct Verbs: Sendable {
  private var irregularForms = WordList(VerbWords.irregularText, formsOnly: true)
  private var irregularBases = WordList(VerbWords.irregularText)
  private var regularBases = WordList(VerbWords.regularText)
  private var falsePasts = OutcomeWords.falsePasts
  /// Base forms that are verbs wherever they stand last in a name.
  private var actions = OutcomeWords.actions

  /// The verbs that come with Plumbline.
  static let standard = Verbs()

  private init() {}

  /// Changes the verbs; each is its base form with its past forms, or a past form alone.
  mutating func apply(_ change: ListChange<[String]>) {
    func lines(_ verbs: [[String]]) -> [String] {
      verbs.map { $0.map { VocabularyPart.Spelling.word.spell($0) }.joined(separator: ":") }
    }
    if let replacement = change.replacement {
      irregularForms = WordList(VerbWords.none, formsOnly: true).adding(lines(replacement))
      irregularBases = WordList(words: lines(replacement))
      regularBases = WordList(words: [])
      actions = WordList(words: replacement.compactMap { $0.count > 1 ? $0.first?.lowercased() : nil })
    }
    if !change.removed.isEmpty {
      let removed = Set(change.removed.map { $0.lowercased() })
      irregularForms = irregularForms.removing(removed)
      irregularBases = irregularBases.removing(removed)
      regularBases = regularBases.removing(removed)
      actions = actions.removing(removed)
      falsePasts = falsePasts.adding(removed.sorted())
    }
    if !change.added.isEmpty {
      irregularForms = irregularForms.adding(lines(change.added))
      irregularBases = irregularBases.removing(Set(change.added.compactMap(\.first))).adding(
        lines(change.added))
      actions = actions.adding(change.added.compactMap { $0.count > 1 ? $0.first?.lowercased() : nil })
    }
  }

  /// Whether a word is a verb in the past: by the list, by its ending, or by the list behind a prefix: `upsold`.
  func isPast(_ word: ArraySlice<UInt8>) -> Bool {
    if irregularForms.contains(word) { return true }
    guard word.count >= 4 else { return false }
    guard word.suffix(2).elementsEqual("ed".utf8) else { return isPrefixedPast(word) }
    return !falsePasts.contains(word)
  }

  private func isPrefixedPast(_ word: ArraySlice<UInt8>) -> Bool {
    for prefix in VerbWords.prefixes where word.starts(with: prefix.utf8) {
      if irregularForms.contains(word.dropFirst(prefix.utf8.count)) { return !falsePasts.contains(word) }
    }
    return false
  }

  /// Whether a word is the base form of a verb wherever it stands last in a name.
  func isAction(_ word: ArraySlice<UInt8>) -> Bool { actions.contains(word) }

  /// Whether a word tells what happened: a verb in the past, or the name of an outcome.
  ///
  /// - Parameter next: the name's next word, if there is one; before another word `preset` and `offset` are nouns, but
  ///   `set` in `set_up` is none.
  func isOutcome(_ word: ArraySlice<UInt8>, next: ArraySlice<UInt8>?) -> Bool {
    if let next, OutcomeWords.nounsLikePasts.contains(word), !OutcomeWords.particles.contains(next) {
      return false
    }
    return isPast(word) || OutcomeWords.signals.contains(word)
  }

  /// The past form of a base form, as names have it: the participle where there is one (`shown`), else the past.
  ///
  /// Only for words that are verbs wherever they stand last in a name: `message` and `value` are nouns there.
  func past(of base: ArraySlice<UInt8>) -> String? {
    guard actions.contains(base) else { return nil }
    let irregular = irregularBases.forms(of: base)
    if let last = irregular.last { return last }
    return regularBases.forms(of: base).first
  }

  /// Whether a word is the past of another: `created` of `create`.
  func isPast(_ past: ArraySlice<UInt8>, of base: ArraySlice<UInt8>) -> Bool {
    guard base.count >= 2, past.first == base.first else { return false }
    if past.count > base.count, past.starts(with: base) {
      let ending = past.dropFirst(base.count)
      if ending.elementsEqual("d".utf8) || ending.elementsEqual("ed".utf8) { return true }
    }
    guard irregularBases.contains(base) || regularBases.contains(base) else { return false }
    return (irregularBases.forms(of: base) + regularBases.forms(of: base)).contains {
      $0.utf8.elementsEqual(past)
    }
  }

  /// The past of the verb that a word in -ing is a form of: `exported` of `exporting`.
  func past(ofPresent word: ArraySlice<UInt8>) -> String? {
    guard word.count > 4, word.suffix(3).elementsEqual("ing".utf8) else { return nil }
    let stem = word.dropLast(3)
    var bases = [Array(stem), Array(stem) + [0x65]]
    if stem.count > 2, stem.last == stem.dropLast().last { bases.append(Array(stem.dropLast())) }
    for base in bases { if let past = anyPast(of: base[...]) { return past } }
    return nil
  }

  /// The past form of any verb that the lists know, nouns or not.
  func anyPast(of base: ArraySlice<UInt8>) -> String? {
    irregularBases.forms(of: base).last ?? regularBases.forms(of: base).first
  }
}
