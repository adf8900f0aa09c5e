/// What the keys of lists of the author's own tell about the list.
public enum ListKeys {
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

  /// Lists of events by how far each is, in plans without a key `events`.
  private static let stages = [
    "implemented", "pending", "planned", "proposed", "unimplemented", "not_implemented", "to_implement",
    "live",
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

  static func isStageOfEvents(_ key: ArraySlice<UInt8>) -> Bool {
    stages.contains { $0.utf8.elementsEqual(key) }
  }

  // MARK: References

  /// Words before `_events` that say that the list names events of this plan.
  private static let ownKinds = [
    "key", "conversion", "funnel", "core", "critical", "retention", "activation", "primary", "tracked",
    "allowed",
    "required", "important", "revenue", "success", "goal", "milestone", "aha", "sampled", "monetization",
    "onboarding", "priority", "engagement", "north_star", "p0", "p1",
  ]

  /// Whether a key alone says that its list names events of this plan: `ga4_key_events`.
  static func namesEvents(_ key: ArraySlice<UInt8>) -> Bool {
    guard key.count > 7, key.suffix(7).elementsEqual("_events".utf8), !isExclusion(key) else { return false }
    let kind = key.dropLast(7)
    return ownKinds.contains { word in
      kind.elementsEqual(word.utf8)
        || (kind.count > word.utf8.count && kind.suffix(word.utf8.count + 1).elementsEqual(("_" + word).utf8))
    }
  }

  /// Keys of lists that name events where their items mostly do.
  private static let eventLists = [
    "events", "steps", "funnel", "funnel_steps", "currently_allowed", "allowlist", "allow_list",
    "event_allowlist",
    "allowed", "key_events", "conversions", "conversion_events", "event_names", "tracked_by", "measured_by",
  ]

  /// Whether the list under a key names events where its items mostly do.
  static func mayNameEvents(_ key: ArraySlice<UInt8>) -> Bool {
    eventLists.contains { $0.utf8.elementsEqual(key) }
  }

  /// Keys below a list of what is not planned under which such names go on; what replaces them stands under others.
  private static let continuations = ["events", "items", "names", "list", "event_names"]

  static func isContinuation(_ key: ArraySlice<UInt8>) -> Bool {
    continuations.contains { $0.utf8.elementsEqual(key) }
  }

  // MARK: Properties

  /// Lists of properties that are never sent.
  private static let prohibitions = [
    "forbidden_properties", "prohibited_properties", "disallowed_properties", "banned_properties",
    "blocked_properties", "denied_properties", "never_send", "never_collect", "property_denylist",
    "property_blocklist",
  ]

  /// Words that say the same below a key about privacy.
  private static let prohibitionsInPrivacy = [
    "forbidden", "prohibited", "disallowed", "banned", "denylist", "blocklist",
  ]

  static func isProhibition(_ key: ArraySlice<UInt8>, isPrivacy: Bool) -> Bool {
    prohibitions.contains { $0.utf8.elementsEqual(key) }
      || (isPrivacy && prohibitionsInPrivacy.contains { $0.utf8.elementsEqual(key) })
  }

  static func isPrivacy(_ key: ArraySlice<UInt8>) -> Bool {
    key.starts(with: "privacy".utf8) || key.starts(with: "pii".utf8) || key.starts(with: "gdpr".utf8)
  }

  static func isPropertyConvention(_ key: ArraySlice<UInt8>) -> Bool {
    ["property_conventions", "property_convention", "property_naming"].contains {
      $0.utf8.elementsEqual(key)
    }
  }
}

extension ListKeys {
  /// Whether a list under a key of the author's own names, or is likely to name, events of the plan.
  public static func isForEvents(_ key: String) -> Bool {
    let bytes = Array(key.utf8)[...]
    return namesEvents(bytes) || mayNameEvents(bytes)
  }
}

extension ListKeys {
  /// Keys of the author's own below which the lists name events, whatever they are called themselves.
  private static let aboveEvents = [
    "funnels", "funnel", "retention", "surfaces", "journeys", "conversions", "north_star", "activation",
  ]

  /// Whether the lists below a key of the author's own are likely to name events of the plan.
  public static func isAboveEvents(_ key: String) -> Bool { aboveEvents.contains(key) }

  /// Whether the value of a key of the author's own is the name of one event, whatever its case: `event`,
  /// `activation_event`.
  public static func isForOneEvent(_ key: String) -> Bool {
    let key = key.lowercased()
    return key == "event" || key == "event_name" || key.utf8.suffix(6).elementsEqual("_event".utf8)
  }
}
