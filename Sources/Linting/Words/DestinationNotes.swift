import TrackingPlan

/// Words of notes by which a plan says that it knows what a destination cannot do.
enum DestinationNotes {
  /// In a note that names the destination: only the names of events are kept there.
  static let namesOnly = [
    "event name", "names of events", "names only", "only names", "name only", "only the name", "names alone",
    "name alone", "no properties", "without properties", "drops properties", "ignores properties",
  ]

  /// In a note that names the destination: the platform lets events out to it.
  static let permitted = ["manifest", "egress", "permit", "permission", "allowlist", "allow-list", "allowed"]

  /// How names are changed on their way.
  static let mapped = [
    "map", "flatten", "transform", "underscore", "renam", "convert", "translat", "normali", "replac",
  ]

  /// What a note may call a destination, in lower case.
  static func names(of destination: Destination) -> [String] {
    [destination.title.lowercased(), destination.id] + destination.aliases
  }
}
