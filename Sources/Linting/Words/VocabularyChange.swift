import TrackingPlan

/// One thing that a configuration or a profile changes in the vocabulary.
public enum VocabularyChange: Sendable, Hashable {
  /// Who has traits.
  public enum Owner: String, Sendable, Hashable, CaseIterable {
    /// The user.
    case user
    /// The account.
    case account
  }

  /// Groups of words that mean one thing.
  public enum Groups: Sendable, Hashable {
    /// Names of one action.
    case synonyms
    /// Verbs that mean one thing, of which a plan should have one.
    case verbs
  }

  /// A list of words.
  case words(VocabularyPart, ListChange<String>)
  /// Groups of words; one is taken away by any of its words.
  case groups(Groups, ListChange<[String]>)
  /// Verbs with their past forms, base form first; a past form alone stands for itself.
  case pasts(ListChange<[String]>)
  /// Names of a class of personal data, by the id of the class; another id is a class of its own.
  case personalData(String, ListChange<String>)
  /// Events that every B2B plan should have.
  case coreEvents(ListChange<CoreEventDraft>)
  /// Traits that an owner must have, or should have.
  case traits(Owner, isRequired: Bool, ListChange<WantedTrait>)
  /// What is known of a destination.
  case destination(DestinationChange)
}

/// A core event as a team writes it.
public struct CoreEventDraft: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// Its category.
  public var category: String?
  /// What happens, in one sentence.
  public var description: String?
  /// Other names.
  public var aliases: [String] = []
  /// Its key properties with their types.
  public var properties: [WantedTrait] = []
  /// Words for the concept: a plan that says that there is none is believed.
  public var concepts: [String] = []

  /// Makes a core event.
  public init(name: String) { self.name = name }
}

/// A trait or property that a team wants, as it writes it.
public struct WantedTrait: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// Its type.
  public var type = "string"
  /// Other names.
  public var aliases: [String] = []

  /// Makes a trait.
  public init(name: String) { self.name = name }

  /// Every name that counts, as it is looked up.
  var names: WordList {
    WordList(words: ([name] + aliases).map { VocabularyPart.Spelling.letters.spell($0) })
  }
}

/// What a team says of a destination; what it does not say stays as it is.
public struct DestinationChange: Sendable, Hashable {
  /// The destination, by any of its names; one that is not known becomes known.
  public var name: String
  /// How many types of groups it takes.
  public var groupTypes: Int?
  /// How many characters the name of an event may have.
  public var eventNameLength: Int?
  /// How many characters the name of a property may have.
  public var propertyNameLength: Int?
  /// How many properties an event may have.
  public var propertiesPerEvent: Int?
  /// The characters that names may have.
  public var characters: Destination.Characters?
  /// What it does with groups.
  public var groups: Destination.Groups?
  /// Whether it keeps the properties of events.
  public var keepsProperties: Bool?
  /// Whether what it costs grows with the number of events.
  public var isBilledByVolume: Bool?
  /// Beginnings of names that it keeps for itself.
  public var reservedPrefixes: [String]?
  /// Names of events that it keeps for itself.
  public var reservedEvents: [String]?
  /// Names of properties that it keeps for itself.
  public var reservedProperties: [String]?
  /// Names of events that it sends by itself.
  public var ownEvents: [String]?
  /// Properties that its SDK attaches to every event.
  public var attachedProperties: [String]?
  /// The file that says so.
  public var source = "the configuration"

  /// Makes a change that changes nothing yet.
  public init(name: String) { self.name = name }
}
