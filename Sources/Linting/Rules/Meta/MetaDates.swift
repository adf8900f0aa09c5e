import TrackingPlan

/// Days that are none, and a last change before the first.
enum MetaDates {
  static let invalid = Rule(
    "meta-date-invalid", .meta, .warning,
    summary: "The day on which the plan was written or changed is no ISO 8601 date.",
    rationale: "A day that can be read in two ways, or in none, tells nobody how old the plan is.",
    prefer: "Write year, month and day: `2026-01-15`.",
    source: .house("the published template has ISO 8601 dates"))

  static let reversed = Rule(
    "meta-dates-reversed", .meta, .warning,
    summary: "The plan was changed before it was written.",
    rationale: "One of the two days is wrong, and nobody can say which.",
    prefer: "Set `updated` to the day of the last change.",
    source: .house("a plan cannot change before it exists"))

  static let check = Check(invalid, reversed) { context, findings in
    let meta = context.plan.meta
    let created = day(meta.created, "created", context, &findings)
    let updated = day(meta.updated, "updated", context, &findings)
    guard let created, let updated, updated < created, let first = meta.created, let last = meta.updated
    else {
      return
    }
    let message = "the plan was updated on \(context.plan.text(last)), before it was created"
    findings.add(reversed, at: last.node, message) { finding in
      finding.related = [context.related("created on \(context.plan.text(first))", first.node)]
    }
  }

  private static func day(
    _ mention: Mention?, _ key: String, _ context: LintContext, _ findings: inout FindingList
  ) -> CalendarDay? {
    guard let mention else { return nil }
    let text = context.plan.text(mention)
    if let day = CalendarDay(text) { return day }
    findings.add(invalid, at: mention.node, "\(key) is \"\(text)\", which is no date") { finding in
      finding.note = "expected: year, month and day, such as 2026-01-15"
    }
    return nil
  }
}
