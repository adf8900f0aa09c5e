import PlanEditing
import TrackingPlan

/// Personal data as a property of an event.
enum PIIInEvent {
  static let rule = Rule(
    "pii-in-event", .privacy, .error, supersedes: ["pii-unhashed"],
    summary: "An event carries personal data: an email address, a name, a location.",
    rationale:
      "Events are kept for ever and copied to every destination; personal data in them cannot be taken back.",
    prefer: "Send an id, a hash or a boolean; keep the value as a trait of the user.",
    source: .specification("The Two-Entity Model"))

  static let check = Check(rule) { context, findings in
    let policy = PIIPolicy(context.plan)
    for property in context.plan.properties {
      // A name that says nothing personal is told by one look, unless it is marked.
      guard let name = property.name,
        property.isPII == true || context.propertyIndex.personalData(of: name.name) != nil,
        let title = PersonalData.title(of: property, context), !Withdrawal.isStated(of: property, context)
      else { continue }
      report(property, name, title, policy, context, &findings)
    }
  }

  private static func report(
    _ property: Property, _ name: Mention, _ title: String, _ policy: PIIPolicy, _ context: LintContext,
    _ findings: inout FindingList
  ) {
    // Where personal data is allowed, an invited person's address has a rule of its own, which asks for a hash.
    if policy == .allowed, PIIUnhashed.applies(to: property, context) { return }
    let text = context.plan.text(name)
    let severity: Severity =
      switch policy {
      case .none, .traitsOnly: .error
      case .unstated: .warning
      case .allowed: .hint
      }
    let owner = context.ownerWords(property.owner)
    findings.add(rule, at: name.node, "\(owner) carries \(title) in \"\(text)\"", severity: severity) {
      finding in
      finding.subject = .init(kind: "property", name: text)
      switch policy {
      case .unstated:
        finding.note =
          "the plan states no pii_policy and is held to traits_only; to settle it: send an id, a hash or a boolean, "
          + "mark it \"hashed: true\", or state a policy"
      default:
        finding.note = "to settle it: send an id, a hash or a boolean, or mark it \"hashed: true\""
      }
      if property.form == .specified, property.valueType == .string || property.valueType == .unstated,
        let edit = context.insertion(of: "hashed", "true", isScalar: false, into: property.node)
      {
        finding.fixes.append(Fix(title: "say that only a hash is sent", isSafe: false, edits: [edit]))
      } else if property.form == .bare, property.valueType == .string, let edit = context.hashing(property) {
        finding.fixes.append(Fix(title: "say that only a hash is sent", isSafe: false, edits: [edit]))
      }
      if let edit = PropertyRemoval.edit(removing: property, in: context.document) {
        finding.fixes.append(Fix(title: "drop \"\(text)\"", isSafe: false, edits: [edit]))
      }
      if let mention = context.plan.meta.piiPolicy {
        finding.related = [context.related("the policy is here", mention.node)]
      }
    }
  }
}
