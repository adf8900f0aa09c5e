import TrackingPlan

/// Names that are too long, and events with too many properties.
enum DestinationLimits {
  static let name = Rule(
    "destination-name-limit", .destination, .warning,
    summary: "A name is longer than a declared destination takes.",
    rationale: "Longer names are cut or dropped, and two that are cut may become one.",
    prefer: "Shorten the name.",
    source: .house("the vendor's limit"))

  static let property = Rule(
    "destination-property-limit", .destination, .warning,
    summary: "An event has more properties, or a property a longer name, than a declared destination takes.",
    rationale: "What is beyond the limit is dropped without a word.",
    prefer: "Send fewer properties, or shorten the name.",
    source: .house("the vendor's limit"))

  static let check = Check(name, property) { context, findings in
    // A platform between may rename and drop what it passes on.
    guard !context.passesThroughCDP else { return }
    for item in context.declaredDestinations { report(item, context, &findings) }
  }

  private static func report(
    _ item: DeclaredDestination, _ context: LintContext, _ findings: inout FindingList
  ) {
    let plan = context.plan
    let destination = item.destination
    if let limit = destination.eventNameLength {
      for event in plan.events {
        guard let mention = event.name, plan.names.bytes(of: mention.name).count > limit.value else {
          continue
        }
        let count = plan.text(mention).unicodeScalars.count
        guard count > limit.value else { continue }
        let message = "the name has \(count) characters, and \(destination.title) takes \(limit.value)"
        findings.add(name, at: mention.node, message) { finding in
          finding.subject = context.subject(of: event)
          finding.note = DestinationGroups.source(limit)
        }
      }
    }
    if let limit = destination.propertyNameLength {
      for distinct in context.propertyIndex.properties
      where plan.names.bytes(of: distinct).count > limit.value {
        let places = context.propertyIndex.positions(ofProperty: distinct).map { plan.properties[$0] }
        let count = plan.text(distinct).unicodeScalars.count
        guard count > limit.value, let first = places.first, let mention = first.name else { continue }
        let message =
          "the name of the property has \(count) characters, and \(destination.title) takes \(limit.value)"
        findings.add(property, at: mention.node, message) { finding in
          finding.subject = context.subject(of: first)
          finding.note = DestinationGroups.source(limit)
          finding.related = context.related(places.dropFirst())
        }
      }
    }
    if let limit = destination.propertiesPerEvent {
      for event in plan.events where event.properties.count > limit.value {
        guard let mention = event.name else { continue }
        let message =
          "the event has \(event.properties.count) properties, and \(destination.title) takes \(limit.value)"
        findings.add(property, at: mention.node, message) { finding in
          finding.subject = context.subject(of: event)
          finding.note = DestinationGroups.source(limit)
        }
      }
    }
  }
}
