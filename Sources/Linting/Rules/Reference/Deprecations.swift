import Insight
import SourceText
import TrackingPlan

/// What is on its way out: whether all is said of it, what follows it, and whether it should be gone.
enum Deprecations {
  static let incomplete = Rule(
    "deprecation-incomplete", .reference, .information,
    summary: "Something is deprecated without saying since when, until when, why, or what follows it.",
    rationale: "Whoever still sends it does not know what to do, or by when.",
    prefer: "Write `deprecated: {since, remove_after, replaced_by, reason}`.",
    source: .house("a deprecation is an announcement"))

  static let successor = Rule(
    "deprecation-successor-unknown", .reference, .error,
    summary: "What takes the place of something deprecated is not in the plan.",
    rationale: "Whoever follows the advice sends what nobody has planned.",
    prefer: "Name a planned event or property.",
    source: .house("a reference must lead somewhere"))

  static let overdue = Rule(
    "deprecation-overdue", .reference, .warning,
    summary: "Something deprecated is past its removal version or day.",
    rationale: "A date that passes without consequence teaches everybody to ignore the next.",
    prefer: "Remove it, or set another date.",
    source: .plan)

  static let check = Check(incomplete, successor, overdue) { context, findings in
    guard !context.plan.deprecations.isEmpty else { return }
    var successors = Successors(context.plan)
    for deprecation in context.plan.deprecations {
      guard let (what, subject) = element(deprecation, context) else { continue }
      reportIncomplete(deprecation, what, subject, context, &findings)
      reportSuccessor(deprecation, what, subject, context, &successors, &findings)
      reportOverdue(deprecation, what, subject, context, &findings)
    }
  }

  private static func element(
    _ deprecation: Deprecation, _ context: LintContext
  ) -> (String, Finding.Subject)? {
    let plan = context.plan
    let name: (String, Mention?)
    switch deprecation.element {
    case .event(let index): name = ("event", index < plan.events.count ? plan.events[index].name : nil)
    case .property(let index):
      name = ("property", index < plan.properties.count ? plan.properties[index].name : nil)
    case .trait(let index): name = ("trait", index < plan.traits.count ? plan.traits[index].name : nil)
    }
    guard let mention = name.1 else { return nil }
    return ("\(name.0) \(context.quoted(mention))", .init(kind: name.0, name: plan.text(mention)))
  }

  private static func reportIncomplete(
    _ deprecation: Deprecation, _ what: String, _ subject: Finding.Subject, _ context: LintContext,
    _ findings: inout FindingList
  ) {
    var missing: [String] = []
    if deprecation.since == nil { missing.append("since when") }
    if deprecation.removeAfter == nil { missing.append("until when") }
    if deprecation.reason == nil, deprecation.replacedBy == nil { missing.append("what follows it") }
    guard !missing.isEmpty else { return }
    findings.add(
      incomplete, at: deprecation.node, "\(what) is deprecated and does not say \(enumeration(missing))"
    ) {
      $0.subject = subject
      $0.note = "expected deprecated: {since, remove_after, replaced_by, reason}"
    }
  }

  private static func reportSuccessor(
    _ deprecation: Deprecation, _ what: String, _ subject: Finding.Subject, _ context: LintContext,
    _ successors: inout Successors, _ findings: inout FindingList
  ) {
    let plan = context.plan
    guard let next = deprecation.replacedBy, !ReferenceWords.none.contains(context.letters(next.name)[...]),
      !plan.text(next).contains(" ") || successors.haveSpaces,
      !successors.has(next, for: deprecation.element)
    else { return }
    let message = "\(what) is replaced by \(context.quoted(next)), which is not in the plan"
    findings.add(successor, at: next.node, message) { finding in
      finding.subject = subject
      finding.suggestion = successors.nearest(
        to: plan.text(next), otherThan: subject.name, for: deprecation.element)
      if let near = finding.suggestion { finding.fixes = [context.replacement(of: next.node, with: near)] }
    }
  }

  private static func reportOverdue(
    _ deprecation: Deprecation, _ what: String, _ subject: Finding.Subject, _ context: LintContext,
    _ findings: inout FindingList
  ) {
    guard let end = deprecation.removeAfter else { return }
    let text = context.plan.text(end)
    let isOver: Bool
    let now: String
    if let day = CalendarDay(text) {
      guard let today = context.today else { return }
      isOver = day < today
      now = "that day has passed"
    } else if let limit = PlanVersion(text), let version = context.plan.meta.version,
      let current = PlanVersion(context.plan.text(version))
    {
      isOver = limit < current
      now = "the plan is at version \(context.plan.text(version))"
    } else {
      return
    }
    guard isOver else { return }
    findings.add(overdue, at: end.node, "\(what) was to be removed after \(context.quoted(end)), and \(now)")
    { finding in
      finding.subject = subject
      if let version = context.plan.meta.version, CalendarDay(text) == nil {
        finding.related = [context.related("the plan's version", version.node)]
      }
    }
  }
}
