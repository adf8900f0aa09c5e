import TrackingPlan

/// What the invariants of the profile `saas-b2b` ask of a plan that declares it.
enum ProfileInvariants {
  static let outcome = Rule(
    "profile-outcome", .policy, .warning, gates: [.b2b, .declaredProfile, .wholePlan],
    summary: "Marketing is measured up to a lead, and nothing ties it to pipeline or a closed deal.",
    rationale: "I1, measurement before money: leads that never reach the pipeline look like success.",
    prefer: "Plan an event of the pipeline, such as `demo.booked` or `opportunity.created`.",
    source: .house("invariant I1 of the profile"))

  static let retention = Rule(
    "profile-retention", .policy, .information, gates: [.b2b, .declaredProfile, .wholePlan],
    summary: "Logo retention or net revenue retention cannot be computed from the plan.",
    rationale: "I3, the retention gate: spend that scales before accounts stay is lost.",
    prefer: "Sync the account's `mrr`, and plan an event or a status that says when an account leaves.",
    source: .house("invariant I3 of the profile"))

  static let leading = Rule(
    "profile-leading-indicators", .policy, .information, gates: [.b2b, .declaredProfile, .wholePlan],
    summary: "The plan has no leading indicator.",
    rationale:
      "I4, statistical honesty: with few deals a quarter, only what comes before them can be counted.",
    prefer: "Plan an early sign: a trial, an invitation, a first integration, a limit.",
    source: .house("invariant I4 of the profile"))

  static let check = Check(outcome, retention, leading) { context, findings in
    let plan = context.plan
    guard !plan.events.isEmpty else { return }
    let marketing = marketing(context)
    let hasPipeline = context.words.hasAny(of: context.vocabulary.words.pipeline)
    let hasLeading = context.words.hasAny(of: context.vocabulary.words.leading)
    let hasChurn = context.words.hasAny(of: RevenueWords.churn)
    if let first = marketing.first, !hasPipeline {
      findings.add(outcome, at: first.node, "leads are counted, and nothing follows them to a closed deal") {
        $0.note = "expected an event of the pipeline, such as \"demo.booked\" or \"deal.closed_won\""
        $0.related = marketing.dropFirst().map { context.related("counted here", $0.node) }
      }
    }
    let names = plan.traits.compactMap { $0.name.map { plan.names.bytes(of: $0.name) } }
    let synced = plan.snapshotSync.snapshots.compactMap { $0.trait.map { plan.names.bytes(of: $0.name) } }
    let hasStatus = names.contains { RevenueWords.status.contains($0) }
    var missing: [String] = []
    if !synced.contains(where: { RevenueWords.revenue.contains($0) }) { missing.append("a synced \"mrr\"") }
    if !hasChurn, !hasStatus { missing.append("a sign that an account has left") }
    if !missing.isEmpty {
      findings.add(
        retention, at: context.planNode, "retention cannot be computed; missing: \(enumeration(missing))"
      ) {
        $0.note = "logo retention needs accounts that leave, net revenue retention what each pays over time"
      }
    }
    if !hasLeading {
      findings.add(leading, at: context.planNode, "no event foretells revenue") {
        $0.note = "expected a trial, an invitation, an integration, a limit or the like"
      }
    }
  }

  /// The names of the events that marketing counts, long before sales hears of them.
  private static func marketing(_ context: LintContext) -> [Mention] {
    let words = context.words
    let own = words.marks(of: RevenueWords.marketing)
    let leads = words.marks(of: RevenueWords.leads)
    let actions = words.marks(of: RevenueWords.leadActions)
    return zip(context.plan.events, words.shapes).compactMap { event, shape in
      guard shape.count > 0 else { return nil }
      let first = Int(words.token(shape, 0))
      let last = Int(words.token(shape, Int(shape.count) - 1))
      return own[first] || leads[first] && actions[last] ? event.name : nil
    }
  }
}
