import TrackingPlan

/// Views of any page.
enum EventPageView {
  static let rule = Rule(
    "event-page-view", .event, .information,
    summary: "An event is the view of any page or screen.",
    rationale: "Every destination counts views by itself, and a view says little of what was done.",
    prefer: "Let the SDK's own page call do it, and plan views that mean something: `pricing.viewed`.",
    source: .house("a generic page view belongs to the page call"))

  static let check = Check(rule) { context, findings in
    context.forEachEvent(named: context.vocabulary.pageViewHashes) { event, name in
      findings.add(rule, at: name.node, "event \(context.quoted(name)) is the view of any page") {
        $0.subject = context.subject(of: event)
        $0.note = "the page or screen call of the SDK counts these"
      }
    }
  }
}

extension LintContext {
  /// Calls `body` with each event whose words, joined by `_`, are one of some names, in whatever style it is written.
  func forEachEvent(named hashes: NameHashes, _ body: (Event, Mention) -> Void) {
    for (index, shape) in words.shapes.enumerated() where hashes.contains(shape.hash) {
      guard shape.count > 0, !eventNames.facts[index].isExempt, let name = plan.events[index].name else {
        continue
      }
      body(plan.events[index], name)
    }
  }
}
