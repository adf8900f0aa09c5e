import PlanEditing
import SourceText
import TrackingPlan

/// Events that nothing ties to an account.
enum EventAccountContext {
  static let rule = Rule(
    "event-account-context", .group, .warning, whenInferred: .information, gates: [.b2b, .wholePlan],
    summary: "Neither a group nor an account's id ties an event to an account.",
    rationale:
      "In B2B the account is the customer; an event without one is missing from every account's figures.",
    prefer:
      "Give the event a `group_level`, or say in the notes that the account's id is always in the context.",
    source: .specification("Properties Standard"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    if plan.events.isEmpty || EventGroupLevelMissing.speaks(context) || isSaidForAll(context) { return }
    var known = [Bool?](repeating: nil, count: plan.names.count)
    func isLink(_ name: Name) -> Bool {
      if let answer = known[name.index] { return answer }
      let answer = context.accounts.isLink(plan, name, acceptsBareName: false)
      known[name.index] = answer
      return answer
    }
    var adrift: [Event] = []
    for (index, event) in plan.events.enumerated() {
      switch context.levels.levels[index] {
      case .none, .group, .value, .unknown: continue
      case .entity(let name) where context.accounts.entity.map { plan.entities[$0].name.name } == name:
        continue
      default: break
      }
      let isTied = plan.properties(of: event).contains { property in
        property.name.map { isLink($0.name) } ?? false
      }
      if !isTied { adrift.append(event) }
    }
    guard !adrift.isEmpty else { return }
    let total = plan.events.count
    let share =
      adrift.count == total ? "none of the \(total) events is" : "\(adrift.count) of \(total) events are not"
    let name = context.accounts.linkName(plan)
    let message = "\(share) tied to an account: no group_level that is a group, and no \"\(name)\""
    findings.add(rule, at: context.planNode, message) { finding in
      finding.note = "a note such as \"all events carry \(name) in their context\" settles it for all"
      finding.related = adrift.compactMap { event in
        event.name.map { context.related("no account here", $0.node) }
      }
      finding.fixes = [tie(adrift, name, context)].compactMap { $0 }
    }
  }

  /// The account's level, or its id as a property, for every event that lacks both.
  private static func tie(_ events: [Event], _ link: String, _ context: LintContext) -> Fix? {
    let top = context.hierarchy.top.flatMap { context.plan.groups[$0].type }.map { context.plan.text($0) }
    let edits = events.compactMap { event -> TextEdit? in
      if let top, case .unstated = event.groupLevel {
        return context.insertion(of: "group_level", top, into: event.node)
      }
      return context.insertion(of: [TraitDraft(link)], into: event)
    }
    guard edits.count == events.count else { return nil }
    let what = top.map { "group_level: \($0)" } ?? "\"\(link)\""
    return Fix(title: "add \(what) to \(counted(events.count, "event"))", isSafe: false, edits: edits)
  }

  /// Whether a note or a list of common properties gives every event its account.
  private static func isSaidForAll(_ context: LintContext) -> Bool {
    let plan = context.plan
    if plan.commonProperties.contains(where: {
      context.accounts.isLink(plan, $0.name, acceptsBareName: false)
    }) {
      return true
    }
    let names = [
      "account_id", "accountid", "groupid", "group_id", "group id", context.accounts.linkName(plan),
    ]
    return plan.remarks.contains { node in
      let text = context.document.text(of: node).lowercased()
      return names.contains { text.contains($0) } && GroupWords.everyEvent.contains { text.contains($0) }
    }
  }
}
