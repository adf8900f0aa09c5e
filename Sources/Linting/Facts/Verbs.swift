import TrackingPlan

/// What is known of verbs in names.
enum Verbs {
  private static let irregularForms = WordList(VerbWords.irregularText, formsOnly: true)
  private static let irregularBases = WordList(VerbWords.irregularText)
  private static let regularBases = WordList(VerbWords.regularText)

  /// Whether a word is a verb in the past: by the list, or by its ending.
  static func isPast(_ word: ArraySlice<UInt8>) -> Bool {
    if irregularForms.contains(word) { return true }
    guard word.count >= 4, word.suffix(2).elementsEqual("ed".utf8) else { return false }
    return !OutcomeWords.falsePasts.contains(word)
  }

  /// Whether a word tells what happened: a verb in the past, or the name of an outcome.
  ///
  /// - Parameter isLast: whether it is the name's last word; before another word `preset` and `offset` are nouns.
  static func isOutcome(_ word: ArraySlice<UInt8>, isLast: Bool) -> Bool {
    if !isLast, OutcomeWords.nounsLikePasts.contains(word) { return false }
    return isPast(word) || OutcomeWords.signals.contains(word)
  }

  /// The past form of a base form, as names have it: the participle where there is one (`shown`), else the past.
  ///
  /// Only for words that are verbs wherever they stand last in a name: `message` and `value` are nouns there.
  static func past(of base: ArraySlice<UInt8>) -> String? {
    guard OutcomeWords.actions.contains(base) else { return nil }
    let irregular = irregularBases.forms(of: base)
    if let last = irregular.last { return last }
    return regularBases.forms(of: base).first
  }

  /// Whether a word is the past of another: `created` of `create`.
  static func isPast(_ past: ArraySlice<UInt8>, of base: ArraySlice<UInt8>) -> Bool {
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
  static func past(ofPresent word: ArraySlice<UInt8>) -> String? {
    guard word.count > 4, word.suffix(3).elementsEqual("ing".utf8) else { return nil }
    let stem = word.dropLast(3)
    var bases = [Array(stem), Array(stem) + [0x65]]
    if stem.count > 2, stem.last == stem.dropLast().last { bases.append(Array(stem.dropLast())) }
    for base in bases { if let past = anyPast(of: base[...]) { return past } }
    return nil
  }

  /// The past form of any verb that the lists know, nouns or not.
  static func anyPast(of base: ArraySlice<UInt8>) -> String? {
    irregularBases.forms(of: base).last ?? regularBases.forms(of: base).first
  }
}
