import TrackingPlan

/// Events of a deeper level that are planned at a higher one.
enum EventGroupLevelCoarse {
  static let rule = Rule(
    "event-group-level-coarse", .group, .information, gates: [.groups],
    summary: "An event's object is a declared level, and the event is planned at one above it.",
    rationale: "The event can then not be told by the group that it happened in.",
    prefer: "Name the level that the event is about.",
    source: .specification("Match the Tracking Plan's group_level"))

  static let check = Check(rule, population: .events) { context, findings in
    guard context.hierarchy.hasLevels else { return }
    for (index, event) in context.plan.events.enumerated() {
      guard case .group(let stated) = context.levels.levels[index], case .named(let level) = event.groupLevel,
        let name = event.name, let object = context.objects[index], object.group != stated,
        !object.isLifecycle, context.hierarchy.isAtOrBelow(object.group, stated),
        let type = context.plan.groups[object.group].type
      else { continue }
      let better = context.plan.text(type)
      let message =
        "event \(context.quoted(name)) is about \"\(better)\" and is planned at \(context.quoted(level))"
      findings.add(rule, at: level.node, message) { finding in
        finding.subject = context.subject(of: event)
        finding.suggestion = better
        finding.note = context.declaredGroups
        finding.related = [context.related("\"\(better)\" is declared here", type.node)]
        finding.fixes = [context.replacement(of: level.node, with: better)]
      }
    }
  }
}
