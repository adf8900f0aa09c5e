import TrackingPlan

/// Several destinations, and nothing that hands events to all of them.
enum DestinationsWithoutCDP {
  static let rule = Rule(
    "destinations-without-cdp", .meta, .hint,
    summary: "Two or more destinations are named and no customer data platform among them.",
    rationale: "Each destination is then called for itself, and the calls drift apart.",
    prefer: "Send through one platform, or say `cdp: none` where that is meant.",
    source: .house("one call for each event is easier to keep right than one for each destination"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    let meta = plan.meta
    guard meta.destinations.count >= 2, meta.cdp == nil, let first = meta.destinations.first else { return }
    guard !meta.destinations.contains(where: { Destinations.isPlatform(plan.text($0), context.vocabulary) })
    else { return }
    findings.add(
      rule, at: first.node, "\(meta.destinations.count) destinations and no customer data platform among them"
    ) { finding in
      finding.related = meta.destinations.dropFirst().map { context.related("another one", $0.node) }
    }
  }
}
