import SourceText
import TrackingPlan

/// Tells from a property's or trait's name, marks and type whether it holds personal data.
enum PersonalData {
  /// What a property or trait holds of a person, with its article; `nil` for nothing personal.
  ///
  /// A hash, a boolean and a count are not the value itself. Only the name is looked at, never what describes it but
  /// for the word that it is hashed.
  static func title(of property: Property, _ context: LintContext) -> String? {
    guard !property.isHashed, let name = property.name else { return nil }
    if property.valueType == .boolean || isSaidToBeHashed(property, context) { return nil }
    let position = context.propertyIndex.personalData(of: name.name)
    let named = title(of: position, type: property.valueType, context.vocabulary)
    if property.isPII == true { return named ?? "personal data" }
    return named
  }

  /// The class that a name says, with its article.
  static func classify(
    _ name: ArraySlice<UInt8>, type: ValueType, _ vocabulary: Vocabulary
  ) -> String? {
    title(of: position(of: NameWords(name), vocabulary), type: type, vocabulary)
  }

  /// A class by its position, with its article; `nil` where a value of the type is none of it.
  private static func title(of position: Int?, type: ValueType, _ vocabulary: Vocabulary) -> String? {
    guard let position, position < vocabulary.personalData.count else { return nil }
    let found = vocabulary.personalData[position]
    let isNumeric = type == .integer || type == .number
    return isNumeric && !found.isNumeric ? nil : found.title
  }

  /// The class that the words of a name say, as a position in the vocabulary's list of classes.
  static func position(of words: NameWords, _ vocabulary: Vocabulary) -> Int? {
    guard words.count > 0, !isExempt(words, vocabulary) else { return nil }
    if words.count > 1 {
      if vocabulary.words.impersonalBeginnings.contains(words[0]) { return nil }
      let last = words[words.count - 1]
      let isCode = last.elementsEqual("code".utf8)
      let isPostal =
        isCode
        && (words[words.count - 2].elementsEqual("zip".utf8)
          || words[words.count - 2].elementsEqual("postal".utf8))
      let isNational =
        last.elementsEqual("id".utf8)
        && (words[words.count - 2].elementsEqual("national".utf8)
          || words[words.count - 2].elementsEqual("tax".utf8)
          || words[words.count - 2].elementsEqual("voter".utf8))
      if vocabulary.words.impersonalEndings.contains(last), !isPostal, !isNational { return nil }
    }
    // Owners stand in front of the core: `user_billing_address` has two.
    for first in 0..<min(words.count, 3) {
      if first > 0, !vocabulary.words.personalOwners.contains(words[first - 1]) { break }
      var core: [UInt8] = []
      for index in first..<words.count { core += words[index] }
      for (position, group) in vocabulary.personalData.enumerated() where group.cores.contains(core[...]) {
        return position
      }
    }
    return nil
  }

  /// Whether the vocabulary says that a name is nobody's.
  private static func isExempt(_ words: NameWords, _ vocabulary: Vocabulary) -> Bool {
    guard !vocabulary.notPersonal.isEmpty else { return false }
    var letters: [UInt8] = []
    for index in 0..<words.count { letters += words[index] }
    return vocabulary.notPersonal.contains(letters[...])
  }

  private static func isSaidToBeHashed(_ property: Property, _ context: LintContext) -> Bool {
    guard let description = property.description else { return false }
    let text = context.document.text(of: description).lowercased()
    return text.contains("hashed") || text.contains("hash of") || text.contains("pseudonym")
  }
}
