import TrackingPlan

/// Names that mean another thing on each event.
enum PropertyGeneric {
  static let rule = Rule(
    "property-generic", .property, .hint,
    summary: "A name such as `id`, `type` or `value` stands on events of different objects.",
    rationale: "In every destination they are one property, whose values mean a dozen things.",
    prefer: "Name it for what it is: `report_id`, `plan_type`.",
    source: .house("a name has one meaning wherever it is stored"))

  static let check = Check(rule) { context, findings in
    let index = context.propertyIndex
    for name in index.properties where index.signs(of: name).contains(.generic) {
      let all = index.positions(ofProperty: name).map { context.plan.properties[$0] }
      guard all.count > 1, let first = all.first, let mention = first.name else { continue }
      let objects = context.objects(all)
      guard objects.count > 1 else { continue }
      let message =
        "property \(context.quoted(mention)) stands on events of \(objects.count) objects and means another thing on each"
      findings.add(rule, at: mention.node, message) { finding in
        finding.subject = context.subject(of: first)
        finding.related = context.related(all.dropFirst())
        if let object = context.event(of: first).flatMap({ context.object(of: $0) }) {
          finding.note = "a name that says what it is: \"\(object)_\(context.plan.text(mention))\""
        }
      }
    }
  }
}
