import TrackingPlan

/// Text that people type, sent whole.
enum PIIFreeText {
  static let rule = Rule(
    "pii-free-text", .privacy, .warning,
    summary: "An event carries text as a person has typed it, though the plan wants no personal data there.",
    rationale: "People type names, addresses and card numbers into every field that takes text.",
    prefer: "Send a length, a category or a code: `query_length`, `error_code`.",
    source: .plan)

  static let check = Check(rule) { context, findings in
    let policy = PIIPolicy(context.plan)
    guard policy == .none || policy == .traitsOnly else { return }
    let index = context.propertyIndex
    for name in index.properties where index.signs(of: name).contains(.freeText) {
      for position in index.positions(ofProperty: name) {
        let property = context.plan.properties[position]
        let text = context.words(of: property.description)
        if PrivacyWords.tamed.contains(where: { text.contains($0) }) { continue }
        report(property, context, &findings)
      }
    }
    let isStandard = context.vocabulary.words.typed == PrivacyWords.typed
    for property in context.plan.properties {
      guard let node = property.description, let name = property.name,
        property.valueType == .string || property.valueType == .unstated,
        !index.signs(of: name.name).contains(.freeText), !isStandard || mayTellOfTyping(node, context),
        !isTold(name.name, context)
      else { continue }
      let text = context.words(of: node)
      guard context.vocabulary.words.typed.contains(where: { text.contains($0) }),
        !PrivacyWords.tamed.contains(where: { text.contains($0) })
      else { continue }
      report(property, context, &findings)
    }
  }

  /// Whether a name says that the value is one of few, or tells of a text: `reason`, `answer_length`.
  private static func isTold(_ name: Name, _ context: LintContext) -> Bool {
    let words = NameWords(context.plan.names.bytes(of: name))
    guard words.count > 0 else { return false }
    let last = words[words.count - 1]
    return words.count == 1 ? PrivacyWords.fewValues.contains(last) : PrivacyWords.aboutText.contains(last)
  }

  private static func report(_ property: Property, _ context: LintContext, _ findings: inout FindingList) {
    guard let name = property.name, !property.isHashed, property.enumNode == nil,
      property.valueType == .string || property.valueType == .unstated || property.valueType == .any,
      !Withdrawal.isStated(of: property, context)
    else { return }
    let message = "\(context.ownerWords(property.owner)) carries free text in \(context.quoted(name))"
    findings.add(rule, at: name.node, message) { finding in
      finding.subject = context.subject(of: property)
      finding.note = "to settle it: send a length, a category or a code"
      if let policy = context.plan.meta.piiPolicy {
        finding.related = [context.related("the policy is here", policy.node)]
      }
    }
  }

  /// Whether the bytes of a description can hold one of the standard phrases: all have `ty` or `free`.
  private static func mayTellOfTyping(_ node: NodeID, _ context: LintContext) -> Bool {
    let range = context.document.range(of: node)
    let bytes = context.document.tree.bytes
    guard range.end <= bytes.count else { return false }
    var previous: UInt8 = 0
    for byte in bytes[range.start..<range.end] {
      let lower = byte | 0x20
      if (previous == 0x74 && lower == 0x79) || (previous == 0x66 && lower == 0x72) { return true }
      previous = lower
    }
    return false
  }
}
