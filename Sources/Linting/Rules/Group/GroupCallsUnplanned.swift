import SourceText
import TrackingPlan

/// Moments at which `group()` is not called.
enum GroupCallsUnplanned {
  static let rule = Rule(
    "group-calls-unplanned", .group, .hint, gates: [.b2b],
    summary: "A level's triggers lack creation, login, context switch or trait change.",
    rationale: "A group that was not named since the last login or switch cannot be tied to events.",
    prefer: "Plan `group()` for all four moments.",
    source: .specification("When to Call group() for Sub-Account Levels"))

  static let check = Check(rule) { context, findings in
    for (index, group) in context.plan.groups.enumerated() {
      guard let node = group.triggersNode, !group.triggers.isEmpty else { continue }
      var missing = Set(GroupWords.order)
      for trigger in group.triggers {
        let text = context.plan.text(trigger).lowercased().filter { $0.isLetter }
        for moment in GroupWords.triggers where moment.signs.contains(where: { text.contains($0) }) {
          missing.remove(moment.title)
          break
        }
      }
      guard !missing.isEmpty else { continue }
      let titles = GroupWords.order.filter { missing.contains($0) }
      let message = "group() is not planned for \(enumeration(titles)) of \(context.groupName(index))"
      findings.add(rule, at: node, message) { finding in
        finding.subject = context.subject(ofGroup: index)
        finding.note =
          "planned: " + group.triggers.prefix(12).map { context.plan.text($0) }.joined(separator: ", ")
        if let edit = addition(of: titles, to: group, context) {
          finding.fixes = [Fix(title: "plan \(enumeration(titles))", isSafe: false, edits: [edit])]
        }
      }
    }
  }

  /// The edit that adds moments to the triggers of a group, as the last one is written.
  private static func addition(of titles: [String], to group: Group, _ context: LintContext) -> TextEdit? {
    guard let last = group.triggers.last, let key = group.triggersNode,
      let list = context.document.list(under: key, holding: last.node)
    else { return nil }
    let words = titles.map { $0.replacing(" ", with: "_") }
    // Names stand by themselves, or in mappings with more to say of each.
    let areNames = context.document.isItem(last.node, of: list)
    return areNames
      ? context.insertion(ofItems: words, into: list)
      : context.insertion(ofMappings: words.map { [("trigger", $0)] }, into: list)
  }
}
