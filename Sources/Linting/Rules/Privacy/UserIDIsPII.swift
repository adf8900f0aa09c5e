import TrackingPlan

/// Users who are known by their address.
enum UserIDIsPII {
  static let rule = Rule(
    "user-id-is-pii", .privacy, .error,
    summary: "The user's identifier is an email address or a phone number.",
    rationale: "It is in every event, changes when the person changes it, and cannot be deleted alone.",
    prefer: "Identify users by an id that means nothing elsewhere: `user_id`.",
    source: .specification("Users"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    for entity in plan.entities
    where context.accounts.words.users.contains(plan.text(entity.name).lowercased()) {
      if let id = entity.idProperty,
        let title = PersonalData.classify(
          plan.names.bytes(of: id.name), type: .string, context.vocabulary),
        title == "an email address" || title == "a phone number"
      {
        let format = entity.idFormat.map { plan.text($0).lowercased() } ?? ""
        if format.contains("hash") || format.contains("sha") { continue }
        report(id, title, entity, context, &findings)
      } else if let format = entity.idFormat,
        let title = titles[plan.text(format).lowercased()]
      {
        report(format, title, entity, context, &findings)
      }
    }
  }

  /// Formats that are nothing but personal data.
  private static let titles = [
    "email": "an email address", "email address": "an email address", "e-mail": "an email address",
    "phone": "a phone number", "phone number": "a phone number", "e.164": "a phone number",
  ]

  private static func report(
    _ mention: Mention, _ title: String, _ entity: Entity, _ context: LintContext,
    _ findings: inout FindingList
  ) {
    let message = "entity \(context.quoted(entity.name)) is identified by \(title)"
    findings.add(rule, at: mention.node, message) { finding in
      finding.subject = .init(kind: "entity", name: context.plan.text(entity.name))
      finding.note = "expected an id that means nothing elsewhere, such as \"user_id\""
    }
  }
}
