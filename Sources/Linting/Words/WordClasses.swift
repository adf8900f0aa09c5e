/// What a word is known to be in names, as a set: one word can be several things.
public struct WordClasses: OptionSet, Sendable, Hashable {
  /// One bit for each class.
  public let rawValue: UInt32

  /// Makes a set of classes from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A verb in the past: `created`. Told by the lists of verbs, not by the vocabulary.
  public static let past = WordClasses(rawValue: 1)
  /// The name of an outcome: `error`, `ready`. Told by the lists of outcomes, not by the vocabulary.
  public static let signal = WordClasses(rawValue: 1 << 1)
  /// A past by its form, and a noun where another word follows: `preset`.
  public static let nounBeforeOthers = WordClasses(rawValue: 1 << 2)
  /// A word in -ing that is no noun. Told by its ending, not by the vocabulary.
  public static let ing = WordClasses(rawValue: 1 << 3)
  /// What a hand does: `clicked`, `tapped`.
  public static let gesture = WordClasses(rawValue: 1 << 4)
  /// A part of a screen: `button`, `modal`.
  public static let screenPart = WordClasses(rawValue: 1 << 5)
  /// What a hand does without meaning anything by it: `hovered`, `keystroke`.
  public static let noise = WordClasses(rawValue: 1 << 6)
  /// Noise where it happens to a field of a form: `focused`, `blurred`.
  public static let fieldNoise = WordClasses(rawValue: 1 << 7)
  /// A field of a form: `input`.
  public static let formField = WordClasses(rawValue: 1 << 8)
  /// A metric by itself: `mrr`, `dau`.
  public static let metric = WordClasses(rawValue: 1 << 9)
  /// What makes a share of the noun before it: `rate`.
  public static let share = WordClasses(rawValue: 1 << 10)
  /// What is told as a rate: `conversion`.
  public static let sharedNoun = WordClasses(rawValue: 1 << 11)
  /// Whose activation is computed: `user`, `account`.
  public static let actor = WordClasses(rawValue: 1 << 12)
  /// A state that is computed from what an actor did: `activated`, `churned`.
  public static let computedState = WordClasses(rawValue: 1 << 13)
  /// A step on the way of one act: `started`, `submitted`.
  public static let step = WordClasses(rawValue: 1 << 14)
  /// A flow whose abandonment is of interest: `checkout`.
  public static let flow = WordClasses(rawValue: 1 << 15)
  /// A quality that is better a property than a part of a name: `standard`, `custom`.
  public static let variant = WordClasses(rawValue: 1 << 16)
  /// What happens to one field of a thing: `changed`, `blurred`.
  public static let fieldChange = WordClasses(rawValue: 1 << 17)
  /// A word of a framework or of a browser's: `onclick`.
  public static let framework = WordClasses(rawValue: 1 << 18)
  /// A method of HTTP: `post`.
  public static let httpMethod = WordClasses(rawValue: 1 << 19)
  /// An act on one thing at a time: `created`, `opened`.
  public static let singleAct = WordClasses(rawValue: 1 << 20)
  /// A word in -s that is no plural, or has no singular in names: `settings`.
  public static let noPlural = WordClasses(rawValue: 1 << 21)
  /// A first word of names that only test the tracking: `debug`.
  public static let testPrefix = WordClasses(rawValue: 1 << 22)
  /// A last word of such names: `qa`.
  public static let testSuffix = WordClasses(rawValue: 1 << 23)
  /// A platform or an application that stands before an object: `web`.
  public static let platform = WordClasses(rawValue: 1 << 24)
  /// What says at a name's start that it is present or future: `will`.
  public static let presentAuxiliary = WordClasses(rawValue: 1 << 25)
  /// An article, a preposition, an auxiliary: what says nothing in a description.
  public static let filler = WordClasses(rawValue: 1 << 26)
  /// A verb in its base form or past that a value of an enumeration can be: `create`.
  public static let act = WordClasses(rawValue: 1 << 27)
  /// A word that belongs to the verb before it: `signed_up`. Told by the list of particles, not by the vocabulary.
  static let particle = WordClasses(rawValue: 1 << 28)
}
