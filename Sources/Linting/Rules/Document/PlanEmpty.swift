import SourceText

/// A plan without events.
enum PlanEmpty {
  static let rule = Rule(
    "plan-empty", .document, .information, gates: [.wholePlan],
    summary: "The plan has no events, and does not say that this is meant.",
    rationale: "Nothing is measured by it.",
    prefer: "Add events, or say in a comment beside `events: []` why there are none.",
    source: .house("a plan exists for its events"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    guard plan.events.isEmpty else { return }
    let start = context.document.range(of: context.planNode).start
    let tree = context.document.tree
    // A comment on the line of the key, or right above it, is a statement.
    if !plan.eventLists.isEmpty,
      tree.hasRemark(at: start, orAbove: true)
    {
      return
    }
    guard !plan.meta.notApplicable.contains(where: { plan.text($0).lowercased() == "events" }) else { return }
    findings.add(rule, at: context.planNode, "the plan has no events") { finding in
      finding.note = "a comment beside the empty list says that this is meant"
    }
  }
}
