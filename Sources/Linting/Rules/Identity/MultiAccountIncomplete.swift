import TrackingPlan

/// Users with several accounts, half described.
enum MultiAccountIncomplete {
  static let rule = Rule(
    "multi-account-incomplete", .identity, .information, gates: [.b2b, .wholePlan],
    summary: "A primary account without an event for switching accounts, or the reverse.",
    rationale:
      "Where a user has several accounts, one of the two alone does not say which one an event belongs to.",
    prefer: "Declare `primary_account_id` on the user and an event `account.switched`.",
    source: .specification("Multi-Account Users"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    guard let user = context.accounts.user else { return }
    let entity = plan.entities[user]
    let primary = plan.traits(of: entity).first { trait in
      guard let name = trait.name else { return false }
      return CoreEvents.primaryAccount.contains(context.letters(name.name)[...])
    }
    let switched = context.firstEvent(in: CoreEvents.accountSwitched).map { plan.events[$0] }
    if let name = primary?.name, switched == nil {
      let message =
        "trait \(context.quoted(name)) says that users have several accounts, and no event says when they switch"
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = .init(kind: "trait", name: plan.text(name))
        finding.note = "expected an event \"account.switched\""
      }
    } else if let name = switched?.name, primary == nil {
      let message =
        "event \(context.quoted(name)) says that users have several accounts, and no trait says which is theirs"
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = .init(kind: "event", name: plan.text(name))
        finding.note = "expected a trait \"primary_account_id\" on \(context.quoted(entity.name))"
        finding.related = [context.related("the user is declared here", entity.name.node)]
      }
    }
  }
}
