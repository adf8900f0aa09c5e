import TrackingPlan

/// Events without a level among events with one.
enum EventGroupLevelMissing {
  static let rule = Rule(
    "event-group-level-missing", .group, .warning, gates: [.groups], supersedes: ["event-account-context"],
    summary: "An event has no `group_level` in a plan that gives one to others.",
    rationale: "An event without a level is tied to no group, and account figures miss it.",
    prefer: "State the lowest level at which the event happens, or `none`.",
    source: .specification("Track Calls Need Group Context"))

  /// Whether the rule has something to say of a plan.
  static func speaks(_ context: LintContext) -> Bool {
    !context.plan.groups.isEmpty && context.levels.namedCount > 0
      && context.levels.statedCount < context.plan.events.count
  }

  static let check = Check(rule, population: .events) { context, findings in
    guard speaks(context) else { return }
    var likely = LikelyLevel(context)
    for (index, event) in context.plan.events.enumerated() where context.levels.levels[index] == .unstated {
      // Who looks at the prices may belong to no group yet.
      let isBefore = isBeforeAccounts(event, context)
      let level =
        isBefore
        ? nil
        : likely.level(ofEvent: index).flatMap { context.plan.groups[$0].type }.map { context.plan.text($0) }
      findings.add(
        rule, at: event.name?.node ?? event.node, message(event, context),
        severity: isBefore ? .information : nil
      ) { finding in
        finding.subject = context.subject(of: event)
        finding.suggestion = level
        finding.note = context.declaredGroups
        let neighbour = event.category?.node ?? event.name?.node
        if let level,
          let edit = context.insertion(of: "group_level", level, into: event.node, after: neighbour)
        {
          finding.fixes = [Fix(title: "add group_level: \(level)", isSafe: false, edits: [edit])]
        }
      }
    }
  }

  /// Whether an event is of somebody who has no account yet, by its category or by what its name begins with.
  private static func isBeforeAccounts(_ event: Event, _ context: LintContext) -> Bool {
    if let category = event.category,
      context.vocabulary.words.beforeAccounts.contains(context.letters(category.name)[...])
    {
      return true
    }
    guard let name = event.name else { return false }
    let words = NameWords(context.plan.names.bytes(of: name.name))
    return words.count > 0
      && (GroupWords.visitedPages.contains(words[0]) || CoreEvents.anonymousWords.contains(words[0]))
  }

  private static func message(_ event: Event, _ context: LintContext) -> String {
    let subject = event.name.map { "event \(context.quoted($0))" } ?? "an event"
    return "\(subject) has no group_level, though other events have one"
  }
}
