extension Destination {
  static let amplitude = Destination("amplitude", "Amplitude") {
    $0.aliases = ["amplitudeanalytics"]
    $0.groupTypes = LimitFigure(
      5, source: "amplitude.com/docs/apis/analytics/group-identify", date: "2026-11-21")
    $0.eventNameLength = LimitFigure(
      1024, source: "amplitude.com/docs/apis/analytics/http-v2", date: "2026-11-21")
    $0.reservedPrefixes = ["[Amplitude]"]
    $0.reservedEvents = ["$identify", "$groupidentify"]
    $0.attachedProperties = ["timestamp", "ip", "user_agent", "device_id", "session_id", "os_name"]
    $0.isBilledByVolume = true
  }
}
