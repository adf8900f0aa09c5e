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
      if let object = context.object(of: name.name) {
        if object.isCreation { isCreated[object.group] = true }
      } else if case .group(let index) = context.levels.levels[position], !isCreated[index],
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
    guard mayCreate(bytes) else { return false }
    let words = NameWords(bytes)
    guard let first = words.ranges.first, let last = words.ranges.last else { return false }
    if AccountWords.accounts.contains(words.bytes[first]), GroupWords.creations.contains(words.bytes[last]),
      AccountModel.isAccount(context.plan, type.name, isTop: true)
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

  /// A look at the last word as it is written, so that few names are taken apart.
  private static func mayCreate(_ name: ArraySlice<UInt8>) -> Bool {
    let last = name.suffix(while: { (0x61...0x7A).contains($0) })
    return last.count < 2 || last.count == name.count || GroupWords.creations.contains(last)
      || GroupWords.signUps.contains(last) || last.elementsEqual("up".utf8)
      || name.contains { $0 >= 0x41 && $0 <= 0x5A }
  }
}

extension ArraySlice where Element == UInt8 {
  /// The longest end of the slice whose bytes all pass.
  fileprivate func suffix(while passes: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, passes(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
