/// A place in a document at which certain things may stand: the schema has one shape for each.
public enum Place: UInt8, Sendable, Hashable, CaseIterable {
  /// The whole plan.
  case plan
  /// Under `meta`.
  case meta
  /// Under `meta.naming_convention`.
  case naming
  /// One or several destinations.
  case destinations
  /// Under `entities`.
  case entities
  /// One entity.
  case entity
  /// Under `groups`.
  case groups
  /// One group.
  case group
  /// When `group()` is called for a group.
  case triggers
  /// Under `events`.
  case events
  /// One event.
  case event
  /// An event's properties.
  case properties
  /// An event's properties as bare names that are all required, or all optional.
  case propertyNames
  /// One property of an event.
  case property
  /// The traits of an entity or a group.
  case traits
  /// One trait.
  case trait
  /// The type of a property or trait.
  case valueType
  /// The values that a property or trait may take.
  case enumValues
  /// Under `snapshot_sync`.
  case snapshotSync
  /// A list of snapshots.
  case snapshots
  /// One trait that is synced.
  case snapshot
  /// Under `deprecated`.
  case deprecation
  /// A name or another short text.
  case text
  /// A list of names, or one name.
  case texts
  /// `true` or `false`.
  case flag
  /// A name that may be `null` on purpose.
  case level
  /// The whole configuration.
  case configuration
  /// Under `rules` of a configuration, a profile or an override.
  case ruleSettings
  /// What is said of one rule or family.
  case ruleSetting
  /// Under `overrides`.
  case overrides
  /// One override.
  case override
  /// Under `suppressions`.
  case suppressionPolicy
  /// The whole profile.
  case profile
  /// Under `invariants` of a profile.
  case invariants
  /// One invariant.
  case invariant
  /// Under `required_traits` or `recommended_traits`: what a user and an account have.
  case traitsByOwner
  /// Traits that are wanted, or what changes in their list.
  case traitChange
  /// A list of traits that are wanted.
  case wantedTraits
  /// One trait or property that is wanted.
  case wantedTrait
  /// Core events, or what changes in their list.
  case coreEventChange
  /// A list of core events.
  case coreEvents
  /// One core event.
  case coreEvent
  /// Under `vocabulary`.
  case vocabulary
  /// Words, or what changes in their list.
  case wordChange
  /// Groups of words that mean one thing, or what changes in their list.
  case wordGroupChange
  /// A list of groups of words.
  case wordGroups
  /// Verbs with their past forms, or what changes in their list.
  case verbChange
  /// A list of verbs.
  case verbs
  /// One verb with its past forms, or a past form alone.
  case verb
  /// Words for types with what they mean.
  case ownTypes
  /// Names of personal data by class.
  case personalData
  /// Under `destinations` of a configuration: what is known of each.
  case destinationFigures
  /// What is known of one destination.
  case destinationFigure
  /// A whole number.
  case number
  /// The whole of `current-state.yaml`.
  case state
  /// Under `events` of the current state.
  case observedEvents
  /// One event that the code sends or defines.
  case observedEvent
  /// Where the code sends an event.
  case locations
  /// One such place.
  case location
  /// The names of the properties that the code sends.
  case observedProperties
  /// The traits that a call in the code sets.
  case observedTraits
  /// Under `identity` of the current state, or another mapping that holds calls.
  case observedIdentity
  /// The `identify()` calls that were found.
  case calls
  /// One such call.
  case call
  /// The `group()` calls that were found.
  case groupCalls
  /// One such call.
  case groupCall
  /// Under `questions` of a plan or a profile.
  case questions
  /// One question.
  case question
  /// What a question needs.
  case needs
  /// Whatever the author likes: not looked into.
  case anything
}
