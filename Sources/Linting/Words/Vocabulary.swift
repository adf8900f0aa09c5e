import TrackingPlan

/// Every list of words and every figure that the rules go by, as one value: what a configuration adds to or replaces.
public struct Vocabulary: Sendable {
  /// Words of names with what they are.
  var lexicon = Lexicon()
  /// Verbs and their past forms.
  var verbs = Verbs.standard
  /// Nouns and adjectives that name an outcome.
  var outcomes = OutcomeWords.signals
  /// Groups of names for one action; words are joined by `_`.
  public var synonyms: [[String]] { didSet { synonymHashes = NameHashes(synonyms) } }
  /// The group of each of these names, by its hash.
  private(set) var synonymHashes = NameHashes()
  /// Names that say nothing of what happened.
  public var vagueNames: [String] { didSet { vagueHashes = NameHashes(vagueNames) } }
  /// The hashes of these names.
  private(set) var vagueHashes = NameHashes()
  /// Names of views of any page.
  public var pageViews: [String] { didSet { pageViewHashes = NameHashes(pageViews) } }
  /// The hashes of these names.
  private(set) var pageViewHashes = NameHashes()
  /// Operational events, each an object and a verb joined by `_`.
  public var operational: [String] { didSet { operationalHashes = NameHashes(operational) } }
  /// The hashes of these names.
  private(set) var operationalHashes = NameHashes()
  /// Verbs that mean one thing.
  public var verbSets: [[String]]
  /// Phrases that say that nobody needs an event yet, in lower case.
  public var speculation: [String]
  /// Descriptions that are none.
  public var emptyDescriptions: [String]
  /// Names of properties that fold several acts into one event.
  public var actionProperties: [String]
  /// The categories of the published template, and those that everybody knows beside them.
  public var categories: [String]
  /// How often an event can be expected.
  public var frequencies: [String]
  /// Texts that a template leaves to be filled in, in lower case.
  public var placeholders: [String]
  /// Classes of personal data with the names that say them.
  var personalData = PersonalDataWords.classes
  /// Names that are no personal data, whatever they look like.
  var notPersonal = WordList(words: [])
  /// Properties that hold text as a person has typed it.
  var freeText = PrivacyWords.freeText
  /// What says that a property or trait is not sent, in lower case.
  var withheld = PrivacyWords.withheld
  /// Secrets.
  var secrets = PrivacyWords.secrets
  /// Traits that tell internal users by a flag.
  var internalFlags = MetaWords.flagTraits
  /// How often a job syncs traits.
  var cadences = SnapshotWords.cadences
  /// Destinations that are known by their names, in letters and digits alone.
  var knownDestinations = DestinationWords.others
  /// Customer data platforms, in letters and digits alone.
  var platforms = DestinationWords.platforms
  /// The names of destinations to suggest from.
  var destinationNames = DestinationWords.suggestions
  /// The destinations of which more than the name is known.
  public internal(set) var destinations = DestinationTable.standard
  /// The events that every B2B plan should have.
  public internal(set) var coreEvents = CoreEvents.all { didSet { eventAliases = EventAliases(coreEvents) } }
  /// The names by which events are known.
  private var eventAliases = EventAliases.standard
  /// What a user must have.
  var requiredOfUser = RequiredTrait.ofUser
  /// What an account must have.
  var requiredOfAccount = RequiredTrait.ofAccount
  /// What a user should have.
  var recommendedOfUser = RecommendedTrait.ofUser
  /// What an account should have.
  var recommendedOfAccount = RecommendedTrait.ofAccount
  /// What accounts and users are called, and what is known of them.
  public internal(set) var accountWords = AccountWords.standard
  /// Lists that single rules go by.
  var words = RuleWords()
  /// The figures.
  public var thresholds = Thresholds()

  /// The words that come with Plumbline.
  public static let standard = Vocabulary()

  private init() {
    for (word, text) in StandardWords.classes { lexicon.add(text, to: word) }
    synonyms = StandardWords.synonyms.map(Vocabulary.words)
    vagueNames = Vocabulary.words(StandardWords.vagueNames)
    pageViews = Vocabulary.words(StandardWords.pageViews)
    operational = StandardWords.operational.utf8.split(separator: 0x0A).flatMap { line in
      let parts = line.split(separator: 0x3A)
      guard let object = parts.first, parts.count == 2 else { return [String]() }
      return parts[1].split(separator: 0x20).map { "\(Substring(object))_\(Substring($0))" }
    }
    verbSets = StandardWords.verbSets.map(Vocabulary.words)
    speculation = StandardWords.speculation
    emptyDescriptions = Vocabulary.words(StandardWords.emptyDescriptions)
    actionProperties = Vocabulary.words(StandardWords.actionProperties)
    categories = [
      "lifecycle", "core_value", "collaboration", "configuration", "billing", "navigation", "feature_usage",
      "error", "acquisition", "activation", "engagement", "retention", "revenue", "referral", "monetization",
      "onboarding", "security", "integration", "system",
    ]
    frequencies = ["very_low", "low", "medium", "high", "very_high"]
    placeholders = MetaWords.placeholders
    synonymHashes = NameHashes(synonyms)
    vagueHashes = NameHashes(vagueNames)
    pageViewHashes = NameHashes(pageViews)
    operationalHashes = NameHashes(operational)
  }

  /// The names of a core event; those of the specification's where it is none of these.
  func names(ofCoreEvent name: String) -> WordList {
    (coreEvents.first { $0.name == name } ?? CoreEvents.all.first { $0.name == name })?.aliases
      ?? WordList(words: [])
  }

  /// The names by which events, traits and accounts are known.
  public var knownNames: KnownNames {
    KnownNames(
      events: eventAliases, ofAccount: recommendedOfAccount, ofUser: recommendedOfUser, accounts: accountWords
    )
  }

  /// Adds words to a class.
  public mutating func add(_ words: [String], to word: WordClasses) {
    lexicon.add(words.map { $0.lowercased() }.joined(separator: " "), to: word)
  }

  /// Puts words in the place of a class.
  public mutating func replace(_ word: WordClasses, with words: [String]) {
    lexicon.clear(word)
    add(words, to: word)
  }

  private static func words(_ text: String) -> [String] {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
  }
}
