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
