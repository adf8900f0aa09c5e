import TrackingPlan

/// Plans that mostly tell where people went.
enum NavigationShare {
  static let rule = Rule(
    "navigation-share", .event, .hint,
    summary: "A large share of the events is navigation.",
    rationale: "Where people went says little of what they got out of it.",
    prefer: "Keep the views that answer a question, and plan what people do there.",
    source: .house("value lies in acts, not in visits"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    let thresholds = context.vocabulary.thresholds
    let total = plan.events.count
    guard total >= thresholds.navigationLeastEvents, let navigation = plan.names.find("navigation") else {
      return
    }
    let events = plan.events.filter { $0.category?.name == navigation }
    guard events.count * 100 > total * thresholds.navigationPercent else { return }
    let message = "\(events.count) of \(total) events are navigation"
    findings.add(rule, at: context.planNode, message) { finding in
      finding.related = events.compactMap { event in event.name.map { context.related("navigation", $0.node) }
      }
    }
  }
}
