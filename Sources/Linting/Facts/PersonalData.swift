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
    let named = title(of: context.propertyIndex.personalData(of: name.name), type: property.valueType)
    if property.isPII == true { return named ?? "personal data" }
    return named
  }

  /// The class that a name says, with its article.
  static func classify(_ name: ArraySlice<UInt8>, type: ValueType) -> String? {
    title(of: position(of: NameWords(name)), type: type)
  }

  /// A class by its position, with its article; `nil` where a value of the type is none of it.
  private static func title(of position: Int?, type: ValueType) -> String? {
    guard let position else { return nil }
    let found = PersonalDataWords.classes[position]
    let isNumeric = type == .integer || type == .number
    return isNumeric && !found.isNumeric ? nil : found.title
  }

  /// The class that the words of a name say, as a position in the list of classes.
  static func position(of words: NameWords) -> Int? {
    guard words.count > 0 else { return nil }
    if words.count > 1 {
      if PersonalDataWords.firstWords.contains(words[0]) { return nil }
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
      if PersonalDataWords.lastWords.contains(last), !isPostal, !isNational { return nil }
    }
    // Owners stand in front of the core: `user_billing_address` has two.
    for first in 0..<min(words.count, 3) {
      if first > 0, !PersonalDataWords.owners.contains(words[first - 1]) { break }
      var core: [UInt8] = []
      for index in first..<words.count { core += words[index] }
      for (position, group) in PersonalDataWords.classes.enumerated() where group.cores.contains(core[...]) {
        return position
      }
    }
    return nil
  }

  private static func isSaidToBeHashed(_ property: Property, _ context: LintContext) -> Bool {
    guard let description = property.description else { return false }
    let text = context.document.text(of: description).lowercased()
    return text.contains("hashed") || text.contains("hash of") || text.contains("pseudonym")
  }
}
