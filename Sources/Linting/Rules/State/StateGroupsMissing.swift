/// A plan with groups, and code that never says which group a user acts in.
enum StateGroupsMissing {
  static let rule = Rule(
    "state-groups-missing", .state, .warning, gates: [.groups, .state],
    summary: "The plan has groups, and no group() call was found in the code.",
    rationale:
      "Without the call no event reaches an account: every question about accounts stays without an answer.",
    prefer: "Call group() where the plan's triggers say, or take the groups out of the plan.",
    source: .specification("Group Calls Are Mandatory"))

  static let check = Check(rule) { context, findings in
    guard let comparison = context.state, let calls = comparison.state.groupCalls, calls.isNone else {
      return
    }
    let groups = context.plan.groups.compactMap(\.type).map { context.quoted($0) }
    let place = context.plan.groupsNode ?? context.plan.groups.first?.node ?? context.planNode
    let planned = groups.count == 1 ? "the group \(groups[0])" : "the groups \(enumeration(groups))"
    let message =
      groups.isEmpty
      ? "the plan has groups, but no group() call was found in the code"
      : "the plan has \(planned), but no group() call was found in the code"
    // Before anything is built, this call is one of many things to come.
    let isBuilt = comparison.state.events.contains { $0.status != .orphaned }
    findings.add(rule, at: place, message, severity: isBuilt ? nil : .information) { finding in
      finding.related = [comparison.related("the scan found none", calls.node)]
    }
  }
}
