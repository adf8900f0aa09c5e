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
    for position in context.plan.events.indices {
      if let object = context.objects[position] {
        if object.isCreation { isCreated[object.group] = true }
      } else if case .group(let index) = context.levels.levels[position], !isCreated[index],
        let last = context.words.last(of: position), endings[last],
        creates(position, index, context)
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
  private static func creates(_ position: Int, _ group: Int, _ context: LintContext) -> Bool {
    guard let type = context.plan.groups[group].type else { return false }
    let words = context.words
    let shape = words.shapes[position]
    let count = Int(shape.count)
    guard count > 0 else { return false }
    let last = words.bytes(shape, count - 1)
    if context.accounts.words.accounts.contains(words.bytes(shape, 0)),
      context.vocabulary.words.creations.contains(last),
      AccountModel.isAccount(context.plan, type.name, isTop: true, context.accounts.words)
    {
      return true
    }
    guard
      GroupWords.signUps.contains(last)
        || (count > 1 && GroupWords.signUps.contains((words.bytes(shape, count - 2) + last)[...])),
      let description = context.plan.events[position].description
    else { return false }
    let text = context.document.text(of: description).lowercased()
    return text.contains("creat") && text.contains(context.plan.text(type).lowercased())
  }
}
