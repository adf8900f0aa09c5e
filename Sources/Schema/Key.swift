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
  case rules, naming, categories, vocabulary, exclude, overrides, suppressions, paths, severity, options
  case requiredTraits = "required_traits"
  case recommendedTraits = "recommended_traits"
  case allowed, reasons
  case id, invariants, benchmarks
  case primaryLoop = "primary_loop"
  case defaultChannels = "default_channels"
  case primaryMetric = "primary_metric"
  case paybackTarget = "payback_target"
  case feedbackLoop = "feedback_loop"
  case keyConstraints = "key_constraints"
  case invariantNotes = "invariant_notes"
  case antiPatterns = "anti_patterns"
  // The current state
  case locations, file, line
  case identifyCalls = "identify_calls"
  case groupCalls = "group_calls"
  // Questions
  case question, needs
  // Words on anything
  case note, notes, comment, why, status
}
