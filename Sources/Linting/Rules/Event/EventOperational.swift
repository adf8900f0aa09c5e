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
    guard !isForDevelopers(context) else { return }
    context.forEachEvent(named: context.vocabulary.operational) { event, name in
      findings.add(rule, at: name.node, "event \(context.quoted(name)) is operational, not product telemetry")
      {
        $0.subject = context.subject(of: event)
        $0.note = "in a product for developers this can be its use: profile developer-tools"
      }
    }
  }

  /// Where calls of an API are the product's use.
  private static func isForDevelopers(_ context: LintContext) -> Bool {
    let meta = context.plan.meta
    let names = ([meta.template, meta.extends, meta.profile] + meta.also).compactMap {
      $0.map(context.plan.text)
    }
    return (names + [context.profile.id]).contains("developer-tools")
  }
}
