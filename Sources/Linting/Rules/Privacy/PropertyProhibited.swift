import TrackingPlan

/// Properties that the plan says it never sends.
enum PropertyProhibited {
  static let rule = Rule(
    "property-prohibited", .privacy, .error, supersedes: ["pii-in-event", "pii-unhashed", "pii-free-text"],
    summary: "An event has a property that the plan itself prohibits.",
    rationale: "The list is a promise; an implementation that follows the plan breaks it.",
    prefer: "Remove the property, or take it off the list.",
    source: .plan)

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    guard !plan.prohibitedProperties.isEmpty else { return }
    var prohibited: [[UInt8]: Mention] = [:]
    for mention in plan.prohibitedProperties { prohibited[context.letters(mention.name)] = mention }
    for name in context.propertyIndex.properties {
      guard let entry = prohibited[context.letters(name)] else { continue }
      for position in context.propertyIndex.positions(ofProperty: name) {
        let property = plan.properties[position]
        guard let mention = property.name, !property.isHashed, !Withdrawal.isStated(of: property, context)
        else { continue }
        let message =
          "\(context.ownerWords(property.owner)) has \(context.quoted(mention)), which the plan prohibits"
        findings.add(rule, at: mention.node, message) { finding in
          finding.subject = context.subject(of: property)
          finding.related = [context.related("prohibited here", entry.node)]
        }
      }
    }
  }
}
