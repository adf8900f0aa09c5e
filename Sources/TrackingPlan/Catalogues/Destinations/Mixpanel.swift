extension Destination {
  static let mixpanel = Destination("mixpanel", "Mixpanel") {
    $0.groupTypes = LimitFigure(
      5, source: "docs.mixpanel.com/docs/data-structure/group-analytics", date: "2026-11-21",
      alternative: "3 or 6 on older plans")
    $0.groupTypesDependOnPlan = true
    $0.eventNameLength = LimitFigure(
      255, source: "docs.mixpanel.com/docs/data-structure/events-and-properties", date: "2026-11-21")
    $0.propertyNameLength = LimitFigure(
      255, source: "docs.mixpanel.com/docs/data-structure/events-and-properties", date: "2026-11-21")
    $0.propertiesPerEvent = LimitFigure(
      255, source: "docs.mixpanel.com/docs/data-structure/events-and-properties", date: "2026-11-21",
      alternative: "2,000 by Okta's connector page")
    $0.reservedPrefixes = ["$", "mp_"]
    $0.ownEvents = ["$mp_web_page_view", "$ae_first_open", "$ae_session", "$ae_updated", "$identify"]
    $0.reservedProperties = ["distinct_id", "token", "time", "length", "bucket"]
    $0.attachedProperties = ["timestamp", "time", "distinct_id"]
    $0.isBilledByVolume = true
  }
}
