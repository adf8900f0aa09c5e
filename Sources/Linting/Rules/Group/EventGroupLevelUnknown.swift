import TrackingPlan

/// Levels that are no group.
enum EventGroupLevelUnknown {
  static let unknown = Rule(
    "event-group-level-unknown", .group, .error,
    summary: "An event's `group_level` names no declared group.",
    rationale: "Whoever builds the event finds no group to attach it to.",
    prefer: "Name a declared group, `user`, or `none`; or declare the group.",
    source: .specification("Match the Tracking Plan's group_level"))

  static let isValue = Rule(
    "group-level-is-value", .group, .warning, supersedes: ["event-group-level-unknown"],
    summary: "A `group_level` names a value of a group, not a group.",
    rationale: "A level is a kind of group; which group of that kind it was is the id that is sent along.",
    prefer: "Write the group's type, and send the value as the group's id or as a property.",
    source: .specification("Match the Tracking Plan's group_level"))

  /// A level that names a value.
  private struct Place {
    let mention: Mention
    let group: Int
    let event: Mention?
  }

  static let check = Check(unknown, isValue, population: .events) { context, findings in
    var values: [Place] = []
    // A bare list of events has no place for groups.
    let isFragment = context.document.isSequence(context.plan.node)
    for (index, event) in context.plan.events.enumerated() {
      guard case .named(let mention) = event.groupLevel else { continue }
      switch context.levels.levels[index] {
      case .value(let group): values.append(Place(mention: mention, group: group, event: event.name))
      case .unknown(let name):
        let near = context.levels.nearest[name]
        // What is missing here may stand in the plan that this one extends.
        if near == nil, isFragment || context.plan.meta.extends != nil { continue }
        report(mention, near, event, context, &findings)
      default: continue
      }
    }
    report(values, context, &findings)
  }

  private static func report(
    _ mention: Mention, _ near: String?, _ event: Event, _ context: LintContext, _ findings: inout FindingList
  ) {
    findings.add(unknown, at: mention.node, "no group is called \(context.quoted(mention))") { finding in
      finding.subject = context.subject(of: event)
      finding.suggestion = near
      finding.note = context.declaredGroups
      guard let near else { return }
      if let name = context.plan.names.find(near), let index = context.hierarchy.positions[name],
        let type = context.plan.groups[index].type
      {
        finding.related = [context.related("\"\(near)\" is declared here", type.node)]
      }
      finding.fixes = [context.replacement(of: mention.node, with: near)]
    }
  }

  /// One finding for the plan: the first place, with the values' own place and all others related.
  private static func report(
    _ places: [Place], _ context: LintContext, _ findings: inout FindingList
  ) {
    guard let first = places.first else { return }
    var words: [String] = []
    var seen: Set<Name> = []
    var groups: [Int] = []
    for place in places {
      if seen.insert(place.mention.name).inserted { words.append(context.quoted(place.mention)) }
      if groups.last != place.group, !groups.contains(place.group) { groups.append(place.group) }
    }
    let owners = groups.map { context.groupName($0) }
    let isOne = words.count == 1
    let message =
      "\(enumeration(words)) \(isOne ? "is a value" : "are values") of the group \(enumeration(owners)), "
      + "not \(isOne ? "a group" : "groups"): \(places.count) \(places.count == 1 ? "event names" : "events name") "
      + "\(isOne ? "it" : "them") as group_level"
    findings.add(isValue, at: first.mention.node, message) { finding in
      let level = groups.first.flatMap { context.plan.groups[$0].type }.map { context.plan.text($0) } ?? ""
      finding.note = "write group_level: \(level), and send the value as the group's id or as a property"
      for group in groups {
        guard let node = declaration(group, seen, context) else { continue }
        finding.related.append(
          context.related("a value of \(context.groupName(group)) is declared here", node))
      }
      finding.related += places.dropFirst().map { place in
        let event = place.event.map { " on event \(context.quoted($0))" } ?? ""
        return context.related("\(context.quoted(place.mention))\(event)", place.mention.node)
      }
      finding.fixes = [
        Fix(
          title: places.count == 1 ? "change to \"\(level)\"" : "change all \(places.count) to the group",
          isSafe: false,
          edits: places.compactMap { place in
            context.plan.groups[place.group].type.map {
              context.edit(of: place.mention.node, to: context.plan.text($0))
            }
          })
      ]
    }
  }

  /// Where one of the values of a group stands.
  private static func declaration(_ group: Int, _ names: Set<Name>, _ context: LintContext) -> NodeID? {
    let plan = context.plan
    if let value = plan.groups[group].values.first(where: { names.contains($0.name) }) { return value.node }
    for trait in plan.traits(of: plan.groups[group]) {
      if let value = plan.values(of: trait).first(where: { names.contains($0.mention.name) }) {
        return value.mention.node
      }
    }
    return nil
  }
}
