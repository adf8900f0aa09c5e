import TrackingPlan

/// The same name twice on one event, entity or group.
enum PropertyDuplicate {
  static let rule = Rule(
    "property-duplicate", .property, .error,
    summary: "One event, entity or group has the same property or trait twice.",
    rationale: "A name is sent once; which of two definitions holds, nobody can say.",
    prefer: "Keep one of the two, or name them for what sets them apart.",
    source: .house("a plan that defines a name twice contradicts itself"))

  static let check = Check(rule) { context, findings in
    report(context.plan.properties, noun: "property", context, &findings)
    report(context.plan.traits, noun: "trait", context, &findings)
  }

  private static func report(
    _ properties: [Property], noun: String, _ context: LintContext, _ findings: inout FindingList
  ) {
    // For each name the last item that has it: an owner's items stand together.
    var last = [Int32](repeating: -1, count: context.plan.names.count)
    for (index, property) in properties.enumerated() {
      guard let name = property.name else { continue }
      let earlier = Int(last[name.name.index])
      last[name.name.index] = Int32(clamping: index)
      guard earlier >= 0, properties[earlier].owner == property.owner, let first = properties[earlier].name
      else { continue }
      let text = context.plan.text(name)
      let owner = context.ownerWords(property.owner)
      findings.add(rule, at: name.node, "\(noun) \"\(text)\" is defined twice on \(owner)") { finding in
        finding.related = [context.related("the first one is here", first.node)]
        finding.subject = .init(kind: noun, name: text)
      }
    }
  }
}

extension LintContext {
  /// The owner of a property in words: `event "report.created"`.
  func ownerWords(_ owner: Property.Owner) -> String {
    switch owner {
    case .event(let index):
      guard index < plan.events.count else { return "an event" }
      return plan.events[index].name.map { "event \(quoted($0))" } ?? "an event without a name"
    case .entity(let index):
      guard index < plan.entities.count else { return "an entity" }
      return "entity \(quoted(plan.entities[index].name))"
    case .group(let index):
      guard index < plan.groups.count else { return "a group" }
      return plan.groups[index].type.map { "group \(quoted($0))" } ?? "a group without a type"
    }
  }
}
