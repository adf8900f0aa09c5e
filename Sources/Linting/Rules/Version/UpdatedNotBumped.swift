import TrackingPlan

/// A plan that changed under the date of its last change.
enum UpdatedNotBumped {
  static let rule = Rule(
    "updated-not-bumped", .version, .information, gates: [.base],
    summary: "The plan changed and `meta.updated` did not.",
    rationale: "Readers take the date for the age of what they read.",
    prefer: "Write the day of the change.",
    source: .house("a date that is kept by hand is only worth what it is kept at"))

  static let check = Check(rule) { context, findings in
    guard let base = context.base, !base.comparison.changes.isEmpty, let updated = context.plan.meta.updated,
      let before = base.comparison.updated.old, before == context.plan.text(updated)
    else { return }
    // A second change on the same day has no later date to write.
    if let today = context.today, let day = CalendarDay(before), day >= today { return }
    let message =
      "the plan changed since \(base.base.name) and \"updated\" still says \(context.quoted(updated))"
    findings.add(rule, at: updated.node, message) { finding in
      finding.subject = .init(kind: "plan", name: "updated")
      guard let today = context.today else { return }
      finding.fixes = [context.replacement(of: updated.node, with: today.text)]
    }
  }
}
