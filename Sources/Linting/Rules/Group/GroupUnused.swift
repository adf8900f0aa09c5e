import TrackingPlan

/// Levels at which nothing happens.
enum GroupUnused {
  static let unused = Rule(
    "group-unused", .group, .information,
    summary: "No event sits at this level or below.",
    rationale: "A level without events answers no question of its own.",
    prefer: "Move the events that happen there to it, or drop the level.",
    source: .specification("Match the Tracking Plan's group_level"))

  static let allOnTop = Rule(
    "all-events-top-level", .group, .information, gates: [.groups], supersedes: ["group-unused"],
    summary: "A hierarchy is declared, and every event sits at its top.",
    rationale: "What happens in a workspace or project can then not be told apart.",
    prefer: "Give each event the lowest level that it happens in.",
    source: .specification("Match the Tracking Plan's group_level"))

  static let check = Check(unused, allOnTop) { context, findings in
    let hierarchy = context.hierarchy
    guard !context.plan.events.isEmpty, !context.plan.groups.isEmpty else { return }
    if reportAllOnTop(context, &findings) || isBroken(context) { return }
    let isUsed = usedGroups(context)
    var hasChildren = [Bool](repeating: false, count: context.plan.groups.count)
    for case .some(let parent) in hierarchy.parents { hasChildren[parent] = true }
    for index in context.plan.groups.indices where !isUsed[index] {
      // One word for a whole branch: its highest unused level. Repeated types and circles have rules of their own.
      if let parent = hierarchy.parents[index], !isUsed[parent] { continue }
      guard hierarchy.depths[index] > 0, let type = context.plan.groups[index].type,
        hierarchy.positions[type.name] == index
      else { continue }
      let message = "no event sits at group \(context.quoted(type))\(hasChildren[index] ? " or below" : "")"
      findings.add(unused, at: type.node, message) { finding in
        finding.subject = context.subject(ofGroup: index)
      }
    }
  }

  /// Whether a parent leads nowhere: what lies below it then only seems unused.
  private static func isBroken(_ context: LintContext) -> Bool {
    let entities = Set(context.plan.entities.map(\.name.name))
    return context.plan.groups.enumerated().contains { index, group in
      guard let parent = group.parentType else { return false }
      return context.hierarchy.parents[index] == nil && !entities.contains(parent.name)
    }
  }

  /// For each group whether an event sits at it or below, a level with a slip of the pen included.
  private static func usedGroups(_ context: LintContext) -> [Bool] {
    let hierarchy = context.hierarchy
    var isUsed = context.levels.counts.map { $0 > 0 }
    for near in context.levels.nearest.values {
      if let name = context.plan.names.find(near), let index = hierarchy.positions[name] {
        isUsed[index] = true
      }
    }
    // From the deepest level up, so that one step each is enough.
    for index in isUsed.indices.sorted(by: { hierarchy.depths[$0] > hierarchy.depths[$1] })
    where isUsed[index] {
      if let parent = hierarchy.parents[index] { isUsed[parent] = true }
    }
    return isUsed
  }

  private static func reportAllOnTop(_ context: LintContext, _ findings: inout FindingList) -> Bool {
    guard let top = context.hierarchy.top, context.hierarchy.hasLevels, let node = context.plan.groupsNode,
      context.levels.counts[top] > 1, context.levels.counts[top] == context.levels.groupCount,
      context.levels.counts.indices.allSatisfy({ $0 == top || context.levels.counts[$0] == 0 }),
      context.levels.nearest.isEmpty
    else { return false }
    let count = context.levels.counts[top]
    let message = "all \(count) events with a group sit at the top level \(context.groupName(top))"
    findings.add(allOnTop, at: node, message) { finding in
      finding.note = context.declaredGroups
      finding.related = context.plan.groups.indices.filter { $0 != top }.prefix(20).map {
        context.related("no event sits at \(context.groupName($0))", context.place(ofGroup: $0))
      }
    }
    return true
  }
}
