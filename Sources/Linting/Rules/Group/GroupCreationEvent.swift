import TrackingPlan

/// Levels that no event brings into being.
enum GroupCreationEvent {
  static let rule = Rule(
    "group-creation-event", .group, .hint, gates: [.b2b, .wholePlan],
    summary: "No event creates this level.",
    rationale: "Without it nobody can tell when a group began or how many there are.",
    prefer: "Add `<type>.created`.",
    source: .specification("Account Lifecycle"))

  static let check = Check(rule) { context, findings in
    guard !context.plan.events.isEmpty else { return }
    // The last word tells most names apart.
    let endings = context.words.marks(
      of: WordList([context.vocabulary.words.creations, GroupWords.signUps, WordList("up")]))
    var isCreated = [Bool](repeating: false, count: context.plan.groups.count)
    for (position, event) in context.plan.events.enumerated() {
      guard let name = event.name else { continue }
      if let object = context.objects[position] {
        if object.isCreation { isCreated[object.group] = true }
      } else if case .group(let index) = context.levels.levels[position], !isCreated[index],
        let last = context.words.last(of: position), endings[last],
        creates(name.name, event, index, context)
      {
        isCreated[index] = true
      }
    }
    for index in context.plan.groups.indices where !isCreated[index] {
      guard let type = context.plan.groups[index].type, context.hierarchy.positions[type.name] == index else {
        continue
      }
      findings.add(rule, at: type.node, "no event creates group \(context.quoted(type))") { finding in
        finding.subject = context.subject(ofGroup: index)
      }
    }
  }

  /// Whether an event at a level creates it under another name: `account.created` at the level `company`, or a
  /// sign-up that is said to create one.
  private static func creates(_ name: Name, _ event: Event, _ group: Int, _ context: LintContext) -> Bool {
    guard let type = context.plan.groups[group].type else { return false }
    let bytes = context.plan.names.bytes(of: name)
    let words = NameWords(bytes)
    guard let first = words.ranges.first, let last = words.ranges.last else { return false }
    if context.accounts.words.accounts.contains(words.bytes[first]),
      context.vocabulary.words.creations.contains(words.bytes[last]),
      AccountModel.isAccount(context.plan, type.name, isTop: true, context.accounts.words)
    {
      return true
    }
    let ending = words.ranges.suffix(2).flatMap { words.bytes[$0] }
    guard GroupWords.signUps.contains(ending[...]) || GroupWords.signUps.contains(words.bytes[last]),
      let description = event.description
    else { return false }
    let text = context.document.text(of: description).lowercased()
    return text.contains("creat") && text.contains(context.plan.text(type).lowercased())
  }
}
