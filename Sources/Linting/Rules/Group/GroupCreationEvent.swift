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
    var isCreated = [Bool](repeating: false, count: context.plan.groups.count)
    for (position, event) in context.plan.events.enumerated() {
      guard let name = event.name else { continue }
      let words = NameWords(context.plan.names.bytes(of: name.name))
      guard let last = words.ranges.last, GroupWords.creations.contains(words.bytes[last]) || isSignUp(words)
      else {
        continue
      }
      if let object = context.object(of: name.name) {
        isCreated[object.group] = true
      } else if case .group(let index) = context.levels.levels[position],
        creates(words, event, index, context)
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
  private static func creates(_ words: NameWords, _ event: Event, _ group: Int, _ context: LintContext)
    -> Bool
  {
    guard let type = context.plan.groups[group].type else { return false }
    if let first = words.ranges.first, AccountWords.accounts.contains(words.bytes[first]),
      AccountModel.isAccount(context.plan, type.name, isTop: true)
    {
      return true
    }
    guard isSignUp(words), let description = event.description else { return false }
    let text = context.document.text(of: description).lowercased()
    return text.contains("creat") && text.contains(context.plan.text(type).lowercased())
  }

  private static func isSignUp(_ words: NameWords) -> Bool {
    for (index, range) in words.ranges.enumerated() {
      let word = words.bytes[range]
      if word.elementsEqual("signup".utf8) || word.elementsEqual("registered".utf8) { return true }
      if word.elementsEqual("signed".utf8), index + 1 < words.count, words[index + 1].elementsEqual("up".utf8)
      {
        return true
      }
    }
    return false
  }
}
