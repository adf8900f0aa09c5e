import TrackingPlan

/// Two events under one name, or under names that differ in case and punctuation only.
enum EventDuplicate {
  static let same = Rule(
    "event-duplicate", .event, .error, supersedes: ["event-near-duplicate"],
    summary: "Two events have the same name.",
    rationale: "A name is sent once; which of two definitions holds, nobody can say.",
    prefer: "Merge the two, or name them for what sets them apart.",
    source: .house("a plan that defines a name twice contradicts itself"))

  static let near = Rule(
    "event-near-duplicate", .event, .warning,
    summary: "Two events have names that are equal but for case or punctuation.",
    rationale: "They are counted as two events, and half of each chart is missing.",
    prefer: "Keep one of the two names.",
    source: .house("such names are one event to everybody but the tool that counts them"))

  static let check = Check(same, near) { context, findings in
    let plan = context.plan
    var first = [Int32](repeating: -1, count: plan.names.count)
    var byLetters = [Int32](repeating: -1, count: context.letters.count)
    for (index, event) in plan.events.enumerated() {
      guard let name = event.name else { continue }
      let earlier = Int(first[name.name.index])
      // Two channels may well send the same event: only one list that has it twice contradicts itself.
      if earlier >= 0, plan.events[earlier].list == event.list, let firstName = plan.events[earlier].name {
        let text = plan.text(name)
        findings.add(same, at: name.node, "event \"\(text)\" is defined twice") { finding in
          finding.related = [context.related("the first one is here", firstName.node)]
          finding.subject = .init(kind: "event", name: text)
        }
        continue
      }
      first[name.name.index] = Int32(clamping: index)
      let letters = Int(context.letters.numbers[index])
      let other = Int(byLetters[letters])
      if earlier < 0, other >= 0, let otherName = plan.events[other].name {
        let text = plan.text(name)
        let message = "event \"\(text)\" is \(context.quoted(otherName)) but for case or punctuation"
        findings.add(near, at: name.node, message) { finding in
          finding.related = [context.related("the other one is here", otherName.node)]
          finding.subject = .init(kind: "event", name: text)
          finding.fixes = [merge(event, name, into: plan.events[other], otherName, context)].compactMap { $0 }
        }
      } else {
        byLetters[letters] = Int32(clamping: index)
      }
    }
  }

  /// The removal of the later one, where nothing but its name goes with it.
  private static func merge(
    _ event: Event, _ name: Mention, into other: Event, _ otherName: Mention, _ context: LintContext
  ) -> Fix? {
    let plan = context.plan
    let own = Set(plan.properties(of: event).compactMap { $0.name?.name })
    let others = Set(plan.properties(of: other).compactMap { $0.name?.name })
    guard own.isSubset(of: others), let removal = context.document.removal(ofItem: event.node) else {
      return nil
    }
    let references = plan.eventReferences.filter { $0.mention.name == name.name }
    let edits = references.map { context.edit(of: $0.mention.node, to: plan.text(otherName)) }
    return Fix(
      title: "delete it and keep \(context.quoted(otherName))", isSafe: false, edits: edits + [removal])
  }
}
