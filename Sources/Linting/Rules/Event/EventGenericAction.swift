import TrackingPlan

/// A property that folds several acts into one event.
enum EventGenericAction {
  static let rule = Rule(
    "event-generic-action", .event, .information,
    summary: "A property says which of several acts an event stands for.",
    rationale: "Funnels and counts are built on events; acts that hide in a property are missed by both.",
    prefer: "Plan an event for each act, or name the property for what varies about one act.",
    source: .house("one event, one act"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    var isWanted: Set<Name> = []
    for word in context.vocabulary.actionProperties {
      if let name = plan.names.find(word) { isWanted.insert(name) }
    }
    guard !isWanted.isEmpty else { return }
    for property in plan.properties {
      guard let name = property.name, isWanted.contains(name.name), case .event(let index) = property.owner,
        index < plan.events.count, let event = plan.events[index].name
      else { continue }
      let acts = plan.values(of: property).filter {
        isAct(plan.names.bytes(of: $0.mention.name), context.vocabulary.verbs)
      }
      // Without values, only a property that is called nothing but action says so.
      let isPlain = plan.names.bytes(of: name.name).elementsEqual("action".utf8)
      guard acts.count >= 2 || (property.enumNode == nil && isPlain) else { continue }
      let message = "property \(context.quoted(name)) folds several acts into event \(context.quoted(event))"
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = .init(kind: "property", name: plan.text(name))
        let values = acts.prefix(4).map { context.quoted($0.mention) }
        if !values.isEmpty { finding.note = "acts by themselves: \(enumeration(values))" }
      }
    }
  }

  /// Whether a value names an act, by its first word: `created`, `delete_item`.
  private static func isAct(_ bytes: ArraySlice<UInt8>, _ verbs: Verbs) -> Bool {
    let words = NameWords(bytes)
    return words.count > 0 && (verbs.isPast(words[0]) || verbs.isAction(words[0]))
  }
}
