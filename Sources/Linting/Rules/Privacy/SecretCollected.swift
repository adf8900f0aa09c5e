import TrackingPlan

/// Secrets that no plan may collect.
enum SecretCollected {
  static let rule = Rule(
    "secret-collected", .privacy, .error,
    supersedes: [
      "pii-in-event", "pii-unmarked", "pii-unhashed", "pii-policy-violated", "pii-free-text",
      "property-prohibited",
    ],
    summary: "A property or trait holds a password, a token, a key or a card number.",
    rationale: "Every destination, export and dashboard then holds the key to somebody's account.",
    prefer: "Send that there is one, of which kind it is, or the last four digits.",
    source: .house("a secret that is copied is none"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    let index = context.propertyIndex
    for name in index.properties where index.signs(of: name).contains(.secret) {
      for position in index.positions(ofProperty: name) {
        report(plan.properties[position], context, &findings)
      }
    }
    for name in index.traits where index.signs(of: name).contains(.secret) {
      for position in index.positions(ofTrait: name) { report(plan.traits[position], context, &findings) }
    }
  }

  private static func report(_ property: Property, _ context: LintContext, _ findings: inout FindingList) {
    guard let name = property.name, !property.isHashed, property.enumNode == nil,
      property.valueType == .string || property.valueType == .unstated || property.valueType == .any
        || property.valueType == .integer
    else { return }
    let text = context.words(of: property.description)
    if PrivacyWords.masked.contains(where: { text.contains($0) }) { return }
    if Withdrawal.isStated(of: property, context) { return }
    let message =
      "\(context.noun(property)) \(context.quoted(name)) of \(context.ownerWords(property.owner)) is a secret"
    findings.add(rule, at: name.node, message) { finding in
      finding.subject = context.subject(of: property)
      finding.note = "send that there is one, its kind, or its last four characters"
    }
  }
}
