import Linting
import Schema

/// Which list of the vocabulary each key of a configuration means.
enum VocabularyKeys {
  /// The lists of words, in the order of the schema.
  static let parts: [(key: Key, part: VocabularyPart)] = [
    (.outcomes, .outcomes), (.gestures, .gestures), (.screenParts, .screenParts), (.noise, .noise),
    (.operational, .operational), (.steps, .steps), (.flows, .flows), (.variants, .variants),
    (.metrics, .metrics), (.noPlurals, .noPlurals), (.vague, .vague), (.pageViews, .pageViews),
    (.speculation, .speculation), (.placeholders, .placeholders), (.frequencies, .frequencies),
    (.cadences, .cadences), (.notPersonal, .notPersonal), (.freeText, .freeText), (.secrets, .secrets),
    (.internalFlags, .internalFlags), (.destinations, .destinations), (.cdps, .platforms),
    (.accounts, .accounts),
    (.possibleAccounts, .possibleAccounts),
    (.users, .users),
    (.anonymous, .anonymous),
    (.accountLinks, .accountLinks),
    (.planTraits, .planTraits),
    (.revenueTraits, .revenueTraits),
    (.roleTraits, .roleTraits),
    (.nameTraits, .nameTraits),
    (.emailTraits, .emailTraits),
    (.userIDs, .userIDs),
    (.billingObjects, .billingObjects),
    (.billingCategories, .billingCategories),
    (.noLevels, .noLevels),
    (.actorLevels, .actorLevels),
    (.parentTraits, .parentTraits),
    (.creations, .creations),
    (.beforeAccounts, .beforeAccounts),
    (.adjectives, .adjectives),
    (.nounsInIng, .nounsInIng),
    (.quantities, .quantities),
    (.units, .units),
    (.numberEndings, .numberEndings),
    (.booleanBeginnings, .booleanBeginnings),
    (.momentEndings, .momentEndings),
    (.fewValues, .fewValues),
    (.momentaryTraits, .momentaryTraits),
    (.updatePatterns, .updatePatterns),
    (.usageTraits, .usageTraits),
    (.planProperties, .planProperties),
    (.roleProperties, .roleProperties),
    (.piiOwners, .piiOwners),
    (.notPersonalBeginnings, .notPersonalBeginnings),
    (.notPersonalEndings, .notPersonalEndings),
    (.typed, .typed),
    (.withheld, .withheld),
    (.pipeline, .pipeline),
    (.leadingIndicators, .leadingIndicators),
    (.churnEvents, .churnEvents),
    (.statusTraits, .statusTraits),
  ]

  /// The list that a key below `vocabulary` means, where it is one of words.
  static func part(of key: Key) -> VocabularyPart? { parts.first { $0.key == key }?.part }
}

extension VocabularyChange {
  /// The keys under which a configuration says it, from the outside in: `vocabulary`, `steps`.
  public var keys: [String] {
    switch self {
    case .words(.categories, _): [Key.categories.rawValue]
    case .words(let part, _):
      [Key.vocabulary.rawValue] + VocabularyKeys.parts.filter { $0.part == part }.map(\.key.rawValue)
    case .groups(.synonyms, _): [Key.vocabulary.rawValue, Key.synonyms.rawValue]
    case .groups(.verbs, _): [Key.vocabulary.rawValue, Key.sameVerbs.rawValue]
    case .pasts: [Key.vocabulary.rawValue, Key.pastTense.rawValue]
    case .personalData(let id, _): [Key.vocabulary.rawValue, Key.pii.rawValue, id]
    case .coreEvents: [Key.coreEvents.rawValue]
    case .traits(let owner, isRequired: true, _): [Key.requiredTraits.rawValue, owner.rawValue]
    case .traits(let owner, isRequired: false, _): [Key.recommendedTraits.rawValue, owner.rawValue]
    case .destination(let change): [Key.destinations.rawValue, change.name]
    }
  }

  /// What it does, in a few words: `+ signed, - left`, or `= one, two` where a list is replaced.
  public var summary: String {
    switch self {
    case .words(_, let change), .personalData(_, let change): change.summary { $0 }
    case .groups(_, let change), .pasts(let change): change.summary { $0.joined(separator: " ") }
    case .coreEvents(let change): change.summary(\.name)
    case .traits(_, _, let change): change.summary(\.name)
    case .destination(let change): change.summary
    }
  }
}

extension ListChange {
  fileprivate func summary(_ name: (Item) -> String) -> String {
    var parts: [String] = []
    if let replacement { parts.append("= " + replacement.map(name).joined(separator: ", ")) }
    if !added.isEmpty { parts.append("+ " + added.map(name).joined(separator: ", ")) }
    if !removed.isEmpty { parts.append("- " + removed.joined(separator: ", ")) }
    return parts.joined(separator: "; ")
  }
}

extension DestinationChange {
  fileprivate var summary: String {
    var parts: [String] = []
    func add(_ key: Key, _ value: String?) {
      if let value { parts.append("\(key.rawValue) \(value)") }
    }
    add(.groupTypes, groupTypes.map { "\($0)" })
    add(.eventNameLength, eventNameLength.map { "\($0)" })
    add(.propertyNameLength, propertyNameLength.map { "\($0)" })
    add(.propertiesPerEvent, propertiesPerEvent.map { "\($0)" })
    add(.characters, characters.map { $0 == .any ? "any" : "identifier" })
    add(.groups, groups.flatMap { groups in DestinationWords.groups.first { $0.groups == groups }?.word })
    add(.keepsProperties, keepsProperties.map { "\($0)" })
    add(.billedByVolume, isBilledByVolume.map { "\($0)" })
    add(.reservedPrefixes, reservedPrefixes?.joined(separator: " "))
    add(.reservedEvents, reservedEvents?.joined(separator: " "))
    add(.reservedProperties, reservedProperties?.joined(separator: " "))
    add(.ownEvents, ownEvents?.joined(separator: " "))
    add(.attachedProperties, attachedProperties?.joined(separator: " "))
    return parts.isEmpty ? "known" : parts.joined(separator: ", ")
  }
}
