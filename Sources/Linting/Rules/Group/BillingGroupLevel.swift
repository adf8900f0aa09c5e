import TrackingPlan

/// Events about money below the level that pays.
enum BillingGroupLevel {
  static let rule = Rule(
    "billing-group-level", .group, .information, gates: [.b2b],
    summary: "A billing event sits below the level that pays.",
    rationale:
      "Plans and invoices belong to the account; below it revenue is split among groups that do not pay.",
    prefer: "Plan billing events at the account, or at the level that has a `plan`.",
    source: .specification("Match the Tracking Plan's group_level"))

  static let check = Check(rule, population: .events) { context, findings in
    guard let payer = context.accounts.billingGroup, let type = context.plan.groups[payer].type else {
      return
    }
    let isBelow = context.plan.groups.indices.map { $0 != payer && context.hierarchy.isAtOrBelow($0, payer) }
    guard isBelow.contains(true) else { return }
    var billing = BillingEvents(context.plan, context.accounts.words)
    for (index, event) in context.plan.events.enumerated() {
      guard case .group(let stated) = context.levels.levels[index], isBelow[stated],
        case .named(let level) = event.groupLevel, billing.contains(event)
      else { continue }
      let name = context.plan.text(type)
      let subject = event.name.map { "event \(context.quoted($0))" } ?? "this event"
      let message =
        "\(subject) is about billing and is planned at \(context.quoted(level)), below \"\(name)\""
      findings.add(rule, at: level.node, message) { finding in
        finding.subject = context.subject(of: event)
        finding.suggestion = name
        finding.related = [context.related("\"\(name)\" is declared here", type.node)]
        finding.fixes = [context.replacement(of: level.node, with: name)]
      }
    }
  }
}
