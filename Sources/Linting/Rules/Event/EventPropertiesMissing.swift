import TrackingPlan

/// Events that say nothing of their properties.
enum EventPropertiesMissing {
  static let rule = Rule(
    "event-properties-missing", .event, .hint,
    summary: "An event has neither properties nor the statement that it has none.",
    rationale:
      "Nobody can tell an event without properties from one whose properties are still to be written.",
    prefer: "Write `properties: []` where there are none.",
    source: .house("an empty list is a statement, a missing one is not"))

  static let check = Check(rule, population: .events) { context, findings in
    for event in context.plan.events
    where event.isSpecified && event.propertiesNode == nil && event.properties.isEmpty {
      guard let name = event.name else { continue }
      findings.add(rule, at: name.node, "event \(context.quoted(name)) does not say which properties it has")
      {
        finding in
        finding.subject = context.subject(of: event)
        finding.fixes = context.addition(of: "properties", "[]", isScalar: false, to: event, isSafe: true)
      }
    }
  }
}
