import TrackingPlan

/// Events without a level among events with one.
enum EventGroupLevelMissing {
  static let rule = Rule(
    "event-group-level-missing", .group, .warning, gates: [.groups], supersedes: ["event-account-context"],
    summary: "An event has no `group_level` in a plan that gives one to others.",
    rationale: "An event without a level is tied to no group, and account figures miss it.",
    prefer: "State the lowest level at which the event happens, or `none`.",
    source: .specification("Track Calls Need Group Context"))

  /// Whether the rule has something to say of a plan.
  static func speaks(_ context: LintContext) -> Bool {
    !context.plan.groups.isEmpty && context.levels.namedCount > 0
      && context.levels.statedCount < context.plan.events.count
  }

  static let check = Check(rule, population: .events) { context, findings in
    guard speaks(context) else { return }
    var likely = LikelyLevel(context)
    for (index, event) in context.plan.events.enumerated() where context.levels.levels[index] == .unstated {
      let level = likely.level(ofEvent: index).flatMap { context.plan.groups[$0].type }.map {
        context.plan.text($0)
      }
      findings.add(rule, at: event.name?.node ?? event.node, message(event, context)) { finding in
        finding.subject = context.subject(of: event)
        finding.suggestion = level
        finding.note = context.declaredGroups
        let neighbour = event.category?.node ?? event.name?.node
        if let level,
          let edit = context.insertion(of: "group_level", level, into: event.node, after: neighbour)
        {
          finding.fixes = [Fix(title: "add group_level: \(level)", isSafe: false, edits: [edit])]
        }
      }
    }
  }

  private static func message(_ event: Event, _ context: LintContext) -> String {
    let subject = event.name.map { "event \(context.quoted($0))" } ?? "an event"
    return "\(subject) has no group_level, though other events have one"
  }
}
