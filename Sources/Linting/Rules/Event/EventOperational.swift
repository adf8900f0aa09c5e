import TrackingPlan

/// What a system does by itself.
enum EventOperational {
  static let rule = Rule(
    "event-operational", .event, .information,
    summary: "An event tells of the system's work, not of the product's use.",
    rationale: "Nobody asks a product question of it; it belongs into logs and traces, where it costs less.",
    prefer: "Leave it to the tools that watch the system.",
    source: .house("product telemetry is about what people do"))

  static let check = Check(rule) { context, findings in
    context.forEachEvent(named: context.vocabulary.operational) { event, name in
      findings.add(rule, at: name.node, "event \(context.quoted(name)) is operational, not product telemetry")
      {
        $0.subject = context.subject(of: event)
        $0.note = "in a product for developers this can be its use: profile developer-tools"
      }
    }
  }
}
