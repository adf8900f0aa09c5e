/// A figure of a rule that a configuration can set beside its severity.
public struct RuleOption: Sendable, Hashable {
  /// The rule's id.
  public let rule: String
  /// What the configuration calls it.
  public let name: String
  /// What it means, in a few words.
  public let summary: String
  /// The values that make sense.
  public let values: ClosedRange<Int>
  private let figure: Figure

  /// A figure by its place, which is the same wherever it is read.
  private struct Figure: Sendable, Hashable {
    nonisolated(unsafe) let path: WritableKeyPath<Thresholds, Int>
  }

  private init(
    _ rule: String, _ name: String, _ figure: WritableKeyPath<Thresholds, Int>, _ values: ClosedRange<Int>,
    _ summary: String
  ) {
    self.rule = rule
    self.name = name
    self.figure = Figure(path: figure)
    self.values = values
    self.summary = summary
  }

  /// The value where nobody sets one.
  public var usual: Int { Thresholds()[keyPath: figure.path] }

  /// Sets it.
  public func set(_ value: Int, in thresholds: inout Thresholds) { thresholds[keyPath: figure.path] = value }

  /// The options of a rule, by its id.
  public static func of(_ rule: String) -> [RuleOption] { all.filter { $0.rule == rule } }

  /// Every option, in the order of the catalogue.
  public static let all = [
    RuleOption(
      "event-category-unknown", "uses", \.ownCategoryUses, 1...1000,
      "from how many events on a category of the plan's own is declared by being used"),
    RuleOption(
      "event-lifecycle-inflation", "steps", \.lifecycleSteps, 2...100,
      "from how many steps of one act on they are told"),
    RuleOption(
      "event-field-granularity", "events", \.fieldEvents, 2...1000,
      "from how many fields of one object on their events are told"),
    RuleOption(
      "navigation-share", "percent", \.navigationPercent, 0...100,
      "the share of navigation above which it is told, in hundredths"),
    RuleOption(
      "navigation-share", "events", \.navigationLeastEvents, 1...100_000,
      "how many events a plan must have for that"),
    RuleOption(
      "name-style-mixed", "percent", \.stylePercent, 51...100,
      "the share of names that makes a style the plan's, in hundredths"),
    RuleOption(
      "name-past-tense", "percent", \.pastTensePercent, 0...100,
      "the share of names in the past tense below which a plan has another convention, in hundredths"),
    RuleOption(
      "name-dynamic", "digits", \.dynamicDigits, 4...64,
      "from how many digits in a row on a number in a name is an id"),
    RuleOption(
      "group-depth", "levels", \.groupLevels, 1...60, "how many levels a hierarchy may have"),
  ]
}
