import TrackingPlan

/// Properties that every destination's SDK attaches by itself.
enum PropertyFromSDK {
  static let rule = Rule(
    "property-from-sdk", .property, .hint,
    summary: "A property repeats what the SDK of every declared destination attaches.",
    rationale: "What is sent twice differs sooner or later, and then nobody knows which holds.",
    prefer: "Leave it to the SDK: `timestamp`, `anonymous_id`, `ip`, `user_agent`.",
    source: .specification("Properties Standard"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    let destinations = plan.meta.destinations.map { context.destination(called: plan.text($0)) }
    guard let first = destinations.first, var attached = first.map({ Set($0.attachedProperties) }) else {
      return
    }
    for destination in destinations { attached.formIntersection(destination?.attachedProperties ?? []) }
    for word in attached.sorted() {
      guard let name = plan.names.find(word) else { continue }
      let all = context.propertyIndex.positions(ofProperty: name).map { plan.properties[$0] }
      guard let property = all.first, let mention = property.name else { continue }
      let titles = destinations.compactMap { $0?.title }
      let who = titles.count == 1 ? "the SDK of \(titles[0])" : "every destination's SDK"
      let message = "property \(context.quoted(mention)) is attached by \(who) anyway"
      findings.add(rule, at: mention.node, message) { finding in
        finding.subject = context.subject(of: property)
        finding.related = context.related(all.dropFirst())
      }
    }
  }
}
