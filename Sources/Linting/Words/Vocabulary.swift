/// Every list of words and every figure that the rules go by, as one value: what a configuration adds to or replaces.
public struct Vocabulary: Sendable {
  /// Words of names with what they are.
  private(set) var lexicon = Lexicon()
  /// Groups of names for one action; words are joined by `_`.
  public var synonyms: [[String]]
  /// Names that say nothing of what happened.
  public var vagueNames: [String]
  /// Names of views of any page.
  public var pageViews: [String]
  /// Operational events, each an object and a verb joined by `_`.
  public var operational: [String]
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
  /// Destinations beside the built-in ones, in letters and digits alone.
  public var ownDestinations: [String] = []
  /// The figures.
  public var thresholds = Thresholds()

  /// The words that come with Plumbline.
  public static let standard = Vocabulary()

  private init() {
    for (word, text) in StandardWords.classes { lexicon.add(text, to: word) }
    synonyms = StandardWords.synonyms.map(Vocabulary.words)
    vagueNames = Vocabulary.words(StandardWords.vagueNames)
    pageViews = Vocabulary.words(StandardWords.pageViews)
    operational = StandardWords.operational.split(separator: "\n").flatMap { line in
      let parts = line.split(separator: ":")
      guard let object = parts.first, parts.count == 2 else { return [String]() }
      return parts[1].split(separator: " ").map { "\(object)_\($0)" }
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
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
