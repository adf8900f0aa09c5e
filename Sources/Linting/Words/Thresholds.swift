/// The figures of the rules: from how many on, from which share on.
public struct Thresholds: Sendable, Hashable {
  /// From how many uses on a category of the plan's own is declared by being used.
  public var ownCategoryUses = 3
  /// From how many step verbs of one object on a flow is told step by step.
  public var lifecycleSteps = 3
  /// From how many events of one object's fields on each field has its own event.
  public var fieldEvents = 4
  /// The share of navigation events from which on they outweigh the rest, in hundredths.
  public var navigationPercent = 30
  /// The least number of events of which a share is told.
  public var navigationLeastEvents = 10
  /// From how many digits in a row on a number in a name is an id.
  public var dynamicDigits = 6
  /// The deepest level of a hierarchy that needs no second thought.
  public var groupLevels = 4
  /// The share of names in the past tense below which a plan has another convention, in hundredths.
  public var pastTensePercent = 50
  /// The share of names that makes a style the plan's, in hundredths.
  public var stylePercent = 75

  /// The usual figures.
  public init() {}
}
