/// States that are computed from what somebody did.
enum EventComputedState {
  static let rule = Rule(
    "event-computed-state", .event, .information,
    summary: "An event is a state that is computed from others, such as activation.",
    rationale: "What counts as activated changes; an event fixes yesterday's answer in the code.",
    prefer: "Send the actions that make it up, and define it where they are analysed.",
    source: .specification("Core B2B Events"))

  static let check = Check(rule) { context, findings in
    let words = context.words
    for (index, shape) in words.shapes.enumerated()
    where shape.count == 2 && shape.classes.isSuperset(of: [.actor, .computedState]) {
      let event = context.plan.events[index]
      guard let name = event.name, words.classes(shape, 0).contains(.actor) else { continue }
      findings.add(rule, at: name.node, "event \(context.quoted(name)) is a computed state, not an action") {
        $0.subject = context.subject(of: event)
        $0.note = "where somebody does it by hand, such as confirming an account, name that"
      }
    }
  }
}
