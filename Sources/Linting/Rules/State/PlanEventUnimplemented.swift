import Insight
import TrackingPlan

/// An event of the plan that the code does not send.
enum PlanEventUnimplemented {
  static let rule = Rule(
    "plan-event-unimplemented", .state, .information, gates: [.state],
    summary: "The code does not send a planned event.",
    rationale: "Whoever reads the plan expects data that nobody collects.",
    prefer: "Implement the event, or say in the plan that it is yet to come (`status: planned`).",
    source: .house("the plan and the code say the same, or one of them is wrong"))

  static let check = Check(rule, population: .events) { context, findings in
    // A scan that does not tell of events does not tell that there are none.
    guard let comparison = context.state, comparison.state.eventsNode != nil else { return }
    let stage = PlannedStage(context.document)
    let missing = context.plan.events.indices.filter { position in
      let event = context.plan.events[position]
      return event.name != nil && !event.isDeprecated && !comparison.live.contains(position)
        && !stage.isLater(event)
    }
    // Before anything is built, the plan as a whole is what is missing.
    if comparison.state.events.isEmpty, missing.count > 1 {
      let message = "the code sends no event yet; \(missing.count) are planned"
      findings.add(rule, at: context.planNode, message) { finding in
        finding.related = missing.compactMap { position in
          context.plan.events[position].name.map { context.related("planned here", $0.node) }
        }
      }
      return
    }
    for position in missing {
      let event = context.plan.events[position]
      guard let name = event.name else { continue }
      let orphan = comparison.orphaned[position].map { comparison.state.events[$0] }
      let message =
        orphan == nil
        ? "the code does not send \(context.quoted(name))"
        : "the code defines \(context.quoted(name)) and never sends it"
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = context.subject(of: event)
        if let orphan {
          finding.related = [comparison.related("orphaned here", orphan.name?.node ?? orphan.node)]
        } else if let former = comparison.renames.former[position].flatMap({
          comparison.state.events[$0].name
        }) {
          finding.related = [comparison.related("the code sends this, perhaps its former name", former.node)]
        }
      }
    }
  }
}
