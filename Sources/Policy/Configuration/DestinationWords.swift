import TrackingPlan

/// The words that a configuration has for what destinations do.
enum DestinationWords {
  /// What a destination does with groups.
  static let groups: [(word: String, groups: Destination.Groups)] = [
    ("none", .none), ("users", .ofUsers), ("events", .ofEvents), ("rolled_up", .rolledUp),
    ("passed_on", .passedOn),
  ]

  /// The characters of names.
  static let characters: [(word: String, characters: Destination.Characters)] = [
    ("any", .any), ("identifier", .identifier),
  ]
}
