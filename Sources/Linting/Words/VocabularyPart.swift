import TrackingPlan

/// The lists of words in a vocabulary that a configuration can change.
public enum VocabularyPart: Sendable, Hashable, CaseIterable {
  /// Nouns and adjectives that name an outcome: `timeout`.
  case outcomes
  /// What a hand does: `clicked`.
  case gestures
  /// Parts of a screen: `button`.
  case screenParts
  /// What a hand does without meaning anything by it: `hovered`.
  case noise
  /// Metrics by themselves: `mrr`.
  case metrics
  /// Steps on the way of one act: `started`.
  case steps
  /// Flows whose abandonment is of interest: `checkout`.
  case flows
  /// Qualities that are better a property: `custom`.
  case variants
  /// Words in -s that are no plural: `settings`.
  case noPlurals
  /// Operational events: `cache.hit`.
  case operational
  /// Names that say nothing of what happened: `feature.used`.
  case vague
  /// Views of any page: `page.viewed`.
  case pageViews
  /// Phrases that say that nobody needs an event yet.
  case speculation
  /// Texts that a template leaves to be filled in.
  case placeholders
  /// How often an event can be expected.
  case frequencies
  /// The categories of events.
  case categories
  /// Names of properties and traits that are not personal data, whatever they look like.
  case notPersonal
  /// Names of properties that hold text as a person has typed it.
  case freeText
  /// Names of properties that hold a secret.
  case secrets
  /// Traits that tell internal users by a flag.
  case internalFlags
  /// Destinations that are known by their names.
  case destinations
  /// Customer data platforms.
  case platforms
  /// How often a job syncs traits.
  case cadences
  /// What a paying organization is called.
  case accounts
  /// What may be an account, where plans or billing say so too.
  case possibleAccounts
  /// What the entity of single people is called.
  case users
  /// Entities that stand for somebody who is not known.
  case anonymous
  /// Traits and properties that name the account whatever it is called.
  case accountLinks
  /// Traits that say what is paid for.
  case planTraits
  /// Traits that say what is earned or how many seats are sold.
  case revenueTraits
  /// Traits that say what somebody may do.
  case roleTraits
  /// Traits that say how something is called.
  case nameTraits
  /// Traits that say how somebody is reached by mail.
  case emailTraits
  /// Traits that identify a user.
  case userIDs
  /// First words of events about money.
  case billingObjects
  /// Categories of events about money.
  case billingCategories
  /// Other words for none as a level.
  case noLevels
  /// Levels that are somebody, not a group.
  case actorLevels
  /// Traits that hold the identifier of the group above.
  case parentTraits
  /// What brings a group into being.
  case creations
  /// Categories of events that happen before there is an account.
  case beforeAccounts
  /// Participles that stand before a noun.
  case adjectives
  /// Words in -ing that are no present tense.
  case nounsInIng
  /// Last words of quantities that need a unit.
  case quantities
  /// Words that are units.
  case units
  /// Last words that promise a number.
  case numberEndings
  /// First words that promise true or false.
  case booleanBeginnings
  /// Last words that promise a moment.
  case momentEndings
  /// Last words of properties whose values are few.
  case fewValues
  /// Beginnings of traits named like an act.
  case momentaryTraits
  /// When traits change.
  case updatePatterns
  /// Traits that change by themselves and need a job that syncs them.
  case usageTraits
  /// Properties that hold a plan of the account.
  case planProperties
  /// Properties that hold a role of the user.
  case roleProperties
  /// Words for whose data it is, in front of a name.
  case piiOwners
  /// First words that make of a name something about the value.
  case notPersonalBeginnings
  /// Last words that make of a name something about the value.
  case notPersonalEndings
  /// Phrases of a description that say that a person types the value.
  case typed
  /// Phrases that say that a property or trait is not sent.
  case withheld
  /// First words of events that sales works on.
  case pipeline
  /// Words of events that come long before revenue.
  case leadingIndicators
  /// Events by which an account is known to have left.
  case churnEvents
  /// Traits by which an account is known to have left.
  case statusTraits

  /// How names are spelled where they are looked up.
  enum Spelling {
    /// One word in lower case.
    case word
    /// Words in lower case, joined by `_`.
    case name
    /// Letters and digits alone, in lower case.
    case letters
    /// As it is, in lower case.
    case phrase
    /// As it is.
    case verbatim
  }

  /// Where a part stands in the vocabulary.
  enum Storage {
    /// A class of words of names.
    case lexicon(WordClasses)
    /// A list that is gone through.
    case texts(WritableKeyPath<Vocabulary, [String]>, Spelling)
    /// A list that is looked up.
    case list(WritableKeyPath<Vocabulary, WordList>, Spelling)
  }

  var storage: Storage {
    switch self {
    case .outcomes: .list(\.outcomes, .word)
    case .gestures: .lexicon(.gesture)
    case .screenParts: .lexicon(.screenPart)
    case .noise: .lexicon(.noise)
    case .metrics: .lexicon(.metric)
    case .steps: .lexicon(.step)
    case .flows: .lexicon(.flow)
    case .variants: .lexicon(.variant)
    case .noPlurals: .lexicon(.noPlural)
    case .operational: .texts(\.operational, .name)
    case .vague: .texts(\.vagueNames, .name)
    case .pageViews: .texts(\.pageViews, .name)
    case .speculation: .texts(\.speculation, .phrase)
    case .placeholders: .texts(\.placeholders, .phrase)
    case .frequencies: .texts(\.frequencies, .verbatim)
    case .categories: .texts(\.categories, .verbatim)
    case .notPersonal: .list(\.notPersonal, .letters)
    case .freeText: .list(\.freeText, .letters)
    case .secrets: .list(\.secrets, .letters)
    case .internalFlags: .list(\.internalFlags, .letters)
    case .destinations: .list(\.knownDestinations, .letters)
    case .platforms: .list(\.platforms, .letters)
    case .cadences: .list(\.cadences, .letters)
    case .accounts: .list(\.accountWords.accounts, .letters)
    case .possibleAccounts: .list(\.accountWords.possibleAccounts, .letters)
    case .users: .texts(\.accountWords.users, .phrase)
    case .anonymous: .list(\.accountWords.anonymous, .letters)
    case .accountLinks: .list(\.accountWords.links, .letters)
    case .planTraits: .list(\.accountWords.planTraits, .letters)
    case .revenueTraits: .list(\.accountWords.moneyTraits, .letters)
    case .roleTraits: .list(\.accountWords.roleTraits, .letters)
    case .nameTraits: .list(\.accountWords.nameTraits, .letters)
    case .emailTraits: .list(\.accountWords.emailTraits, .letters)
    case .userIDs: .list(\.accountWords.userIDTraits, .letters)
    case .billingObjects: .list(\.accountWords.billingObjects, .letters)
    case .billingCategories: .list(\.accountWords.billingCategories, .letters)
    case .noLevels: .texts(\.words.noLevels, .verbatim)
    case .actorLevels: .texts(\.words.actorLevels, .verbatim)
    case .parentTraits: .list(\.words.parentTraits, .letters)
    case .creations: .list(\.words.creations, .name)
    case .beforeAccounts: .list(\.words.beforeAccounts, .letters)
    case .adjectives: .list(\.words.adjectives, .word)
    case .nounsInIng: .list(\.words.nounsInIng, .word)
    case .quantities: .list(\.words.quantities, .word)
    case .units: .list(\.words.units, .word)
    case .numberEndings: .list(\.words.numbers, .word)
    case .booleanBeginnings: .list(\.words.booleans, .word)
    case .momentEndings: .list(\.words.moments, .word)
    case .fewValues: .list(\.words.enumerable, .word)
    case .momentaryTraits: .texts(\.words.momentary, .name)
    case .updatePatterns: .list(\.words.updatePatterns, .letters)
    case .usageTraits: .list(\.words.usageTraits, .letters)
    case .planProperties: .list(\.words.planProperties, .letters)
    case .roleProperties: .list(\.words.roleProperties, .letters)
    case .piiOwners: .list(\.words.personalOwners, .word)
    case .notPersonalBeginnings: .list(\.words.impersonalBeginnings, .word)
    case .notPersonalEndings: .list(\.words.impersonalEndings, .word)
    case .typed: .texts(\.words.typed, .phrase)
    case .withheld: .texts(\.withheld, .phrase)
    case .pipeline: .list(\.words.pipeline, .word)
    case .leadingIndicators: .list(\.words.leading, .word)
    case .churnEvents: .list(\.words.churnEvents, .letters)
    case .statusTraits: .list(\.words.statusTraits, .letters)
    }
  }
}

extension VocabularyPart.Spelling {
  /// A text as it is looked up.
  func spell(_ text: String) -> String {
    switch self {
    case .verbatim: return text
    case .word, .phrase: return text.lowercased()
    case .letters: return String(decoding: bytes(text).filter { $0 != 0x5F }, as: UTF8.self)
    case .name: return String(decoding: bytes(text), as: UTF8.self)
    }
  }

  /// Letters and digits in lower case, everything else as `_`.
  private func bytes(_ text: String) -> [UInt8] {
    text.lowercased().utf8.map { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80 ? byte : 0x5F
    }
  }
}
