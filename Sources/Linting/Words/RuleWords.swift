import TrackingPlan

/// Lists of words that single rules go by, and that a configuration can change.
struct RuleWords: Sendable {
  /// Other words for `none` as a level.
  var noLevels = GroupWords.noLevels
  /// Levels that are somebody, not a group.
  var actorLevels = GroupWords.actorLevels
  /// How an identifier of the group above is sent along.
  var parentTraits = GroupWords.parentTraits
  /// What brings a level into being.
  var creations = GroupWords.creations
  /// Categories of events that happen before there is an account.
  var beforeAccounts = GroupWords.beforeAccounts
  /// Participles that stand before a noun.
  var adjectives = OutcomeWords.adjectives
  /// Words in -ing that are no present tense.
  var nounsInIng = OutcomeWords.nounsInIng
  /// Last words of quantities that need a unit.
  var quantities = PropertyWords.quantities
  /// Words that are units.
  var units = PropertyWords.units
  /// Last words that promise a number.
  var numbers = PropertyWords.numbers
  /// First words that promise true or false.
  var booleans = PropertyWords.booleans
  /// Last words that promise a moment.
  var moments = PropertyWords.moments
  /// Last words whose values are few.
  var enumerable = PropertyWords.enumerable
  /// Beginnings of traits that are named like an act.
  var momentary = PropertyWords.momentary
  /// When traits change.
  var updatePatterns = PropertyWords.patterns
  /// Traits that change by themselves.
  var usageTraits = SnapshotWords.figures
  /// Properties that hold a plan of the account's.
  var planProperties = EnumWords.plans
  /// Properties that hold a role of the user's.
  var roleProperties = EnumWords.roles
  /// Whose data it is, in front of a name.
  var personalOwners = PersonalDataWords.owners
  /// First words that make of a name something about the value.
  var impersonalBeginnings = PersonalDataWords.firstWords
  /// Last words that make of a name something about the value.
  var impersonalEndings = PersonalDataWords.lastWords
  /// What says in a description that a person types the value.
  var typed = PrivacyWords.typed
  /// Words of events that sales works on.
  var pipeline = RevenueWords.pipeline
  /// Words of events that come long before revenue.
  var leading = RevenueWords.leading
  /// Events by which an account is known to have left.
  var churnEvents = CoreEvents.churn
  /// Traits by which an account is known to have left.
  var statusTraits = CoreEvents.statusTraits
}
