import TrackingPlan

/// Groups that are each other's parents.
enum GroupCycle {
  static let rule = Rule(
    "group-cycle", .group, .error,
    summary: "Groups are each other's parent, directly or over others.",
    rationale: "Such groups have no top: whoever rolls them up goes round for ever.",
    prefer: "Let the highest of them name a group above, or none.",
    source: .specification("Why Every Level Needs group()"))

  static let check = Check(rule) { context, findings in
    let groups = context.plan.groups
    for cycle in context.hierarchy.cycles {
      guard let first = cycle.first, let parent = groups[first].parentType else { continue }
      findings.add(rule, at: parent.node, message(cycle, context)) { finding in
        finding.subject = context.subject(ofGroup: first)
        // From the top down, as everywhere, though this one has no top.
        let chain = [first] + cycle.dropFirst().reversed() + [first]
        let names = chain.map { groups[$0].type.map { context.plan.text($0) } ?? "?" }
        finding.note = "as declared: \(names.joined(separator: " > "))"
        for index in cycle.dropFirst() {
          guard let link = groups[index].parentType else { continue }
          let message = "\(context.groupName(index)) has the parent \(context.quoted(link))"
          finding.related.append(context.related(message, link.node))
        }
      }
    }
  }

  private static func message(_ cycle: [Int], _ context: LintContext) -> String {
    let names = cycle.map { context.groupName($0) }
    switch cycle.count {
    case 1: return "group \(names.joined()) is its own parent"
    case 2: return "groups \(enumeration(names)) are each other's parent"
    default: return "groups \(enumeration(names)) form a circle, each the parent of the one before"
    }
  }
}
