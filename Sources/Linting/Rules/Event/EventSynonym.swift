import TrackingPlan

/// Two names for one action.
enum EventSynonym {
  static let rule = Rule(
    "event-synonym", .event, .information,
    summary: "Two events have names that mean the same action.",
    rationale:
      "If both are sent, the action is counted twice; if each is sent at times, half of it is missing.",
    prefer: "Keep one of the two, or name them for what sets them apart.",
    source: .house("one action needs one name"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    let groups = context.vocabulary.synonymHashes
    var first: [Int: Int] = [:]
    for (index, shape) in context.words.shapes.enumerated() where shape.count > 1 {
      guard let group = groups.group(of: shape.hash), let name = plan.events[index].name else { continue }
      guard let earlier = first[group] else {
        first[group] = index
        continue
      }
      guard context.words.shapes[earlier].hash != shape.hash, let other = plan.events[earlier].name else {
        continue
      }
      let message = "event \(context.quoted(name)) means what \(context.quoted(other)) means"
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = context.subject(of: plan.events[index])
        finding.related = [context.related("the other one is here", other.node)]
      }
    }
  }
}
