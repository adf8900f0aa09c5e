/// An event without a name.
enum EventNameMissing {
  static let rule = Rule(
    "event-name-missing", .event, .error,
    summary: "An event has no name.",
    rationale: "An event is sent under its name; without one there is nothing to implement.",
    prefer: "Give every event a `name`: an object and what happened to it.",
    source: .house("an event is its name"))

  static let check = Check(rule) { context, findings in
    for event in context.plan.events where event.name == nil {
      let place = context.document.tree.firstLine(of: context.document.range(of: event.node))
      findings.add(rule, at: place, "this event has no name; expected a key \"name\"") {
        $0.note = "keys of your own are welcome beside it"
      }
    }
  }
}
