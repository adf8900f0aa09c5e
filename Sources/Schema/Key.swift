/// A key that the schema knows, whatever its spelling in a file; the raw value is the canonical spelling.
public enum Key: String, Sendable, Hashable, CaseIterable {
  // The document
  case meta, entities, groups, events, questions, sources
  case entityExtensions = "entity_extensions"
  case eventGroups = "event_groups"
  case snapshotSync = "snapshot_sync"
  case implementationNotes = "implementation_notes"
  // Meta
  case product, version, created, updated, owner, destinations, profile, also, identity, extends, template
  case templateVersion = "template_version"
  case namingConvention = "naming_convention"
  case piiPolicy = "pii_policy"
  case internalUserPolicy = "internal_user_policy"
  case notApplicable = "not_applicable"
  case productType = "product_type"
  case implementation, cdp, privacy, platform
  case privacyPolicy = "privacy_policy"
  case style, format, rationale, pattern
  // Entities and groups
  case idProperty = "id_property"
  case idFormat = "id_format"
  case traits
  case type
  case isTopLevel = "is_top_level"
  case parentType = "parent_type"
  case triggers, values
  // Events
  case name, category, description, properties
  case groupLevel = "group_level"
  case expectedFrequency = "expected_frequency"
  case requiredProperties = "required_properties"
  case optionalProperties = "optional_properties"
  case deprecated
  case since, reason
  case removeAfter = "remove_after"
  case replacedBy = "replaced_by"
  // Properties and traits
  case required, pii, hashed, example, items
  case `enum`
  case updatePattern = "update_pattern"
  // Snapshots
  case cadence, entity, trait, source, metrics, job, trigger
  case daily, hourly, weekly, monthly
  case userTraits = "user_traits"
  case groupTraits = "group_traits"
  // Configuration and profiles
  case base
  case rules, naming, categories, vocabulary, exclude, overrides, suppressions, paths, severity, options
  case requiredTraits = "required_traits"
  case recommendedTraits = "recommended_traits"
  case coreEvents = "core_events"
  case allowed, reasons
  case add, remove, replace, aliases
  case user, account
  case id, invariants, benchmarks
  case primaryLoop = "primary_loop"
  case defaultChannels = "default_channels"
  case primaryMetric = "primary_metric"
  case paybackTarget = "payback_target"
  case feedbackLoop = "feedback_loop"
  case keyConstraints = "key_constraints"
  case invariantNotes = "invariant_notes"
  case antiPatterns = "anti_patterns"
  // Vocabulary
  case outcomes, gestures, noise, steps, flows, variants, operational, vague, speculation, placeholders
  case frequencies, secrets, cdps, cadences, synonyms, types
  case pastTense = "past_tense"
  case screenParts = "screen_parts"
  case noPlurals = "no_plurals"
  case pageViews = "page_views"
  case notPersonal = "not_personal"
  case freeText = "free_text"
  case internalFlags = "internal_flags"
  case sameVerbs = "same_verbs"
  case accounts
  case possibleAccounts = "possible_accounts"
  case users
  case anonymous
  case accountLinks = "account_links"
  case planTraits = "plan_traits"
  case revenueTraits = "revenue_traits"
  case roleTraits = "role_traits"
  case nameTraits = "name_traits"
  case emailTraits = "email_traits"
  case userIDs = "user_ids"
  case billingObjects = "billing_objects"
  case billingCategories = "billing_categories"
  case noLevels = "no_levels"
  case actorLevels = "actor_levels"
  case parentTraits = "parent_traits"
  case creations
  case beforeAccounts = "before_accounts"
  case adjectives
  case nounsInIng = "nouns_in_ing"
  case quantities
  case units
  case numberEndings = "number_endings"
  case booleanBeginnings = "boolean_beginnings"
  case momentEndings = "moment_endings"
  case fewValues = "few_values"
  case momentaryTraits = "momentary_traits"
  case updatePatterns = "update_patterns"
  case usageTraits = "usage_traits"
  case planProperties = "plan_properties"
  case roleProperties = "role_properties"
  case piiOwners = "pii_owners"
  case notPersonalBeginnings = "not_personal_beginnings"
  case notPersonalEndings = "not_personal_endings"
  case typed
  case withheld
  case pipeline
  case leadingIndicators = "leading_indicators"
  case churnEvents = "churn_events"
  case statusTraits = "status_traits"
  case email, phone, address, ip, location, other
  case personName = "person_name"
  case governmentID = "government_id"
  case birthDate = "birth_date"
  // Destinations of a configuration
  case characters
  case groupTypes = "group_types"
  case eventNameLength = "event_name_length"
  case propertyNameLength = "property_name_length"
  case propertiesPerEvent = "properties_per_event"
  case keepsProperties = "keeps_properties"
  case billedByVolume = "billed_by_volume"
  case reservedPrefixes = "reserved_prefixes"
  case reservedEvents = "reserved_events"
  case reservedProperties = "reserved_properties"
  case ownEvents = "own_events"
  case attachedProperties = "attached_properties"
  // The current state
  case locations, file, line
  case identifyCalls = "identify_calls"
  case groupCalls = "group_calls"
  case groupType = "group_type"
  // Questions
  case question, needs
  // Words on anything
  case note, notes, comment, why, status
}
