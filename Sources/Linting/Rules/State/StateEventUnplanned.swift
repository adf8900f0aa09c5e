import TrackingPlan

/// An event that the code sends and the plan does not have.
enum StateEventUnplanned {
  static let rule = Rule(
    "state-event-unplanned", .state, .warning, gates: [.state, .wholePlan],
    summary: "The code sends an event that the plan does not have.",
    rationale:
      "Nobody decided what it means, so nobody can rely on it; often the plan renamed it and the code did not.",
    prefer:
      "Plan the event, rename it in the code, or stop sending it; list under `auto_tracked` what a library sends.",
    source: .house("the plan and the code say the same, or one of them is wrong"))

  static let check = Check(rule, population: .observedEvents) { context, findings in
    guard let comparison = context.state else { return }
    let state = comparison.state
    for position in comparison.unplanned {
      guard let name = state.events[position].name else { continue }
      let message = "the code sends \(comparison.quoted(name)), which the plan does not have"
      findings.add(rule, inStateAt: name.node, message) { finding in
        finding.subject = .init(kind: "event", name: state.text(name))
        guard let guess = comparison.renames.guesses[position],
          let planned = context.plan.events[guess.event].name
        else {
          finding.note = "plan it, stop sending it, or list it under auto_tracked where a library sends it"
          return
        }
        finding.suggestion = context.plan.text(planned)
        if let statement = guess.statement {
          finding.related = [context.related("the plan says that it was renamed", statement)]
        } else {
          finding.related = [context.related("planned here, and not in the code", planned.node)]
        }
      }
    }
  }
}
