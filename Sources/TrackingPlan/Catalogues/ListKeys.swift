/// What the keys of lists of the author's own tell about the list.
enum ListKeys {
  /// Lists of what is *not* planned.
  private static let exclusions = [
    "removed_events", "do_not_track", "excluded", "excluded_events", "exclusions", "auto_tracked",
    "autocaptured",
    "forbidden_properties", "prohibited_properties", "not_tracked", "deliberately_not_tracked",
    "out_of_scope",
    "removed", "retired", "rejected",
  ]

  /// Lists of named things that are no events.
  private static let others = [
    "surfaces", "funnels", "dashboards", "metrics", "common_properties", "global_properties",
    "super_properties",
    "shared_properties", "properties", "traits", "destinations", "sources", "platforms", "tools",
    "integrations",
    "questions", "changelog", "phases", "cohorts", "segments", "reports", "alerts", "flags", "experiments",
    "screens", "pages", "roles", "personas", "teams", "owners", "glossary",
  ]

  /// Lists of properties that every event carries.
  private static let common = [
    "common_properties", "global_properties", "super_properties", "shared_properties", "default_properties",
    "base_properties", "event_context", "common_context",
  ]

  /// Lists of events that the analytics library sends by itself.
  private static let automatic = [
    "auto_tracked", "autotracked", "autocapture", "autocaptured", "auto_captured", "automatic",
    "automatic_events", "auto_events",
  ]

  static func isAutomatic(_ key: ArraySlice<UInt8>) -> Bool {
    automatic.contains { $0.utf8.elementsEqual(key) }
  }

  static func isCommonProperties(_ key: ArraySlice<UInt8>) -> Bool {
    common.contains { $0.utf8.elementsEqual(key) }
  }

  static func isExclusion(_ key: ArraySlice<UInt8>) -> Bool {
    exclusions.contains { $0.utf8.elementsEqual(key) }
      || key.starts(with: "removed_".utf8) || key.starts(with: "prohibited_".utf8)
      || key.starts(with: "forbidden_".utf8)
  }

  static func isNoEventList(_ key: ArraySlice<UInt8>) -> Bool {
    others.contains { $0.utf8.elementsEqual(key) }
  }
}
