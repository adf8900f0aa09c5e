import TrackingPlan

/// Names whose values are few, without a list of them.
enum PropertyEnumSuggested {
  static let rule = Rule(
    "property-enum-suggested", .property, .hint,
    summary: "A `*_type`, `*_source` or `*_format` has no list of values.",
    rationale: "Without a list every builder invents values of their own.",
    prefer: "List the values under `enum`.",
    source: .house("names that end so have few values"))

  static let check = Check(rule) { context, findings in
    let index = context.propertyIndex
    for name in index.properties where index.signs(of: name).contains(.enumerable) {
      let all = index.positions(ofProperty: name).map { context.plan.properties[$0] }
      report(all, context, &findings)
    }
    for name in index.traits where index.signs(of: name).contains(.enumerable) {
      report(index.positions(ofTrait: name).map { context.plan.traits[$0] }, context, &findings)
    }
  }

  private static func report(_ all: [Property], _ context: LintContext, _ findings: inout FindingList) {
    let open = all.filter {
      $0.form == .specified && $0.enumNode == nil && ($0.valueType == .string || $0.valueType == .unstated)
    }
    guard let first = open.first, let name = first.name else { return }
    let message = "\(context.noun(first)) \(context.quoted(name)) has no list of values"
    findings.add(rule, at: name.node, message) { finding in
      finding.subject = context.subject(of: first)
      finding.related = context.related(open.dropFirst())
      if let other = all.first(where: { $0.enumNode != nil }), let node = other.enumNode {
        finding.related.append(context.related("\(context.ownerWords(other.owner)) lists these", node))
      }
    }
  }
}
