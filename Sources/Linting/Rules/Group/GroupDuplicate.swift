import TrackingPlan

/// Two groups of one type.
enum GroupDuplicate {
  static let rule = Rule(
    "group-duplicate", .group, .error,
    summary: "Two groups have the same type.",
    rationale:
      "Events and parents name a group by its type; of two with one type nobody can tell which is meant.",
    prefer: "Merge the two, or give one another type.",
    source: .house("a name must mean one thing"))

  static let check = Check(rule) { context, findings in
    for (index, group) in context.plan.groups.enumerated() {
      guard let type = group.type, let first = context.hierarchy.positions[type.name], first != index else {
        continue
      }
      findings.add(rule, at: type.node, "group \(context.quoted(type)) is declared a second time") {
        finding in
        finding.subject = context.subject(ofGroup: index)
        finding.related = [context.related("first declared here", context.place(ofGroup: first))]
      }
    }
  }
}
