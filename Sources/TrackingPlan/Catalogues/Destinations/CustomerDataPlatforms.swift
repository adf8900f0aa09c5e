extension Destination {
  static let segment = Destination("segment", "Segment") {
    $0.aliases = ["twiliosegment", "segmentio"]
    $0.isCDP = true
    $0.groups = .passedOn
    $0.attachedProperties = ["timestamp", "anonymous_id", "ip", "user_agent", "message_id", "sent_at"]
  }

  static let rudderstack = Destination("rudderstack", "RudderStack") {
    $0.aliases = ["rudder", "rudderlabs"]
    $0.isCDP = true
    $0.groups = .passedOn
    $0.attachedProperties = ["timestamp", "anonymous_id", "ip", "user_agent", "message_id", "sent_at"]
  }
}
