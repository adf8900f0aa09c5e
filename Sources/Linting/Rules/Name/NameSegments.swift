import TrackingPlan

/// More dots than the style has.
enum NameSegments {
  static let rule = Rule(
    "name-segments", .name, .hint,
    summary: "An event's name has more than one dot, in a plan of object.action.",
    rationale: "With two dots, object and action can no longer be told apart by position.",
    prefer: "Join the parts of the object with an underscore: `report_template.created`.",
    source: .plan)

  static let check = Check(rule, population: .events) { context, findings in
    let words = context.words
    guard context.eventNames.expected?.contains(.objectAction) == true else { return }
    let deep = words.shapes.count { $0.dots > 1 }
    // Where most names have them, that is the plan's style.
    guard deep > 0, deep * 4 < words.shapes.count else { return }
    for (index, shape) in words.shapes.enumerated() where shape.dots > 1 {
      guard !context.eventNames.facts[index].isExempt, let name = context.plan.events[index].name else {
        continue
      }
      findings.add(
        rule, at: name.node, "event \(context.quoted(name)) has \(shape.dots) dots; object.action has one"
      ) {
        finding in
        finding.subject = context.subject(of: context.plan.events[index])
        let action = Int(shape.action)
        guard action > 0, action < Int(shape.count) else { return }
        let object = words.strings(shape, 0..<action).joined(separator: "_")
        let act = words.strings(shape, action..<Int(shape.count)).joined(separator: "_")
        finding.suggestion = "\(object).\(act)"
      }
    }
  }
}
