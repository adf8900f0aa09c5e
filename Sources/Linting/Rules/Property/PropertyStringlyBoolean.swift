import TrackingPlan

/// Booleans in the guise of texts.
enum PropertyStringlyBoolean {
  static let rule = Rule(
    "property-stringly-boolean", .property, .warning,
    summary: "A text takes the values \"true\" and \"false\".",
    rationale:
      "Destinations sort and filter booleans as such; a text \"false\" counts as something that is there.",
    prefer: "Use `type: boolean` without values.",
    source: .house("there is a type for it"))

  static let check = Check(rule) { context, findings in
    for property in context.plan.properties where !property.values.isEmpty {
      report(property, context, &findings)
    }
    for trait in context.plan.traits where !trait.values.isEmpty { report(trait, context, &findings) }
  }

  private static func report(_ property: Property, _ context: LintContext, _ findings: inout FindingList) {
    guard property.values.count == 2, let node = property.enumNode, let name = property.name,
      property.valueType == .string || property.valueType == .unstated
    else { return }
    var words: Set<String> = []
    for value in context.plan.values(of: property) {
      // Without a type, plain true and false are booleans.
      if property.valueType == .unstated, value.kind == .boolean { return }
      guard context.plan.names.bytes(of: value.mention.name).count <= 5 else { return }
      words.insert(context.plan.text(value.mention).lowercased())
    }
    guard words == ["true", "false"] else { return }
    let message = "\(context.noun(property)) \(context.quoted(name)) is a boolean written as a text"
    findings.add(rule, at: node, message) { finding in
      finding.subject = context.subject(of: property)
      finding.note = "expected: type boolean, without values"
      if let type = property.type, let removal = context.removal(of: node, from: property.node) {
        let edits = [context.edit(of: type.node, to: "boolean"), removal]
        finding.fixes = [Fix(title: "make it a boolean", isSafe: false, edits: edits)]
      }
    }
  }
}
