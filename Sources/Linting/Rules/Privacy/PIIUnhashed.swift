import TrackingPlan

/// Addresses of people who were invited, as they are.
enum PIIUnhashed {
  static let rule = Rule(
    "pii-unhashed", .privacy, .warning,
    summary: "The address of an invited person is sent as it is.",
    rationale: "Whoever is invited has agreed to nothing yet; a hash tells two invitations apart as well.",
    prefer: "Send a hash and say so: `hashed: true`.",
    source: .specification("User Lifecycle"))

  static let check = Check(rule) { context, findings in
    for name in context.propertyIndex.properties where isInvited(name, context.plan) {
      for position in context.propertyIndex.positions(ofProperty: name) {
        let property = context.plan.properties[position]
        guard applies(to: property, context), let mention = property.name,
          !Withdrawal.isStated(of: property, context)
        else { continue }
        let message = "\(context.ownerWords(property.owner)) carries \(context.quoted(mention)) unhashed"
        findings.add(rule, at: mention.node, message) { finding in
          finding.subject = context.subject(of: property)
          finding.note = "the specification wants it hashed; where it is, say \"hashed: true\""
          if let edit = context.insertion(
            of: "hashed", "true", isScalar: false, into: property.node, after: property.type?.node)
          {
            finding.fixes = [Fix(title: "add \"hashed: true\"", isSafe: false, edits: [edit])]
          }
        }
      }
    }
  }

  /// Whether a property is an invited person's address that nobody says is hashed.
  static func applies(to property: Property, _ context: LintContext) -> Bool {
    guard let name = property.name, isInvited(name.name, context.plan), case .event = property.owner else {
      return false
    }
    return PersonalData.title(of: property, context) != nil
  }

  private static func isInvited(_ name: Name, _ plan: Plan) -> Bool {
    let words = NameWords(plan.names.bytes(of: name))
    guard words.count > 1, PrivacyWords.invited.contains(words[0]) else { return false }
    return words[1].elementsEqual("email".utf8) || words[1].elementsEqual("mail".utf8)
  }
}
