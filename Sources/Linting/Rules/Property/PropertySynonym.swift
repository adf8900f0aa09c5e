import TrackingPlan

/// Two names for one property.
enum PropertySynonym {
  static let rule = Rule(
    "property-synonym", .property, .information,
    summary: "Two properties have names for one thing: `reportId` and `report_id`, `id` and `report_id`.",
    rationale: "Whoever queries by one name misses the events that have the other.",
    prefer: "Keep one of the two names.",
    source: .house("one thing has one name"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    let index = context.propertyIndex
    var byLetters: [[UInt8]: Name] = [:]
    byLetters.reserveCapacity(index.properties.count)
    for name in index.properties {
      let letters = context.letters(name)
      guard let other = byLetters[letters] else {
        byLetters[letters] = name
        continue
      }
      report(name, other, context, &findings)
    }
    guard let id = index.properties.first(where: { plan.names.bytes(of: $0).elementsEqual("id".utf8) }) else {
      return
    }
    for position in index.positions(ofProperty: id) {
      let property = plan.properties[position]
      guard let object = context.event(of: property).flatMap({ context.object(of: $0) }),
        let other = plan.names.find(object + "_id"), index.hasProperty(other)
      else { continue }
      report(id, other, context, &findings)
      return
    }
  }

  private static func report(
    _ name: Name, _ other: Name, _ context: LintContext, _ findings: inout FindingList
  ) {
    let plan = context.plan
    let all = context.propertyIndex.positions(ofProperty: name).map { plan.properties[$0] }
    let others = context.propertyIndex.positions(ofProperty: other).map { plan.properties[$0] }
    guard let first = all.first, let mention = first.name, let known = others.first?.name else { return }
    let message = "property \(context.quoted(mention)) is \(context.quoted(known)) under another name"
    findings.add(rule, at: mention.node, message) { finding in
      finding.subject = context.subject(of: first)
      finding.related = [context.related("the other name is here", known.node)]
      if plan.text(name) != "id" {
        finding.suggestion = plan.text(other)
        // An event that has both would have one twice.
        if Set(all.map(\.owner)).isDisjoint(with: others.map(\.owner)) {
          finding.fixes = [
            Fix(
              title: "rename to \(context.quoted(known))", isSafe: false,
              edits: all.compactMap(\.name).map { context.edit(of: $0.node, to: plan.text(other)) })
          ]
        }
      }
    }
  }
}
