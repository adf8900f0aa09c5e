import TrackingPlan

/// Properties for a destination that keeps none.
enum DestinationNoProperties {
  static let rule = Rule(
    "destination-no-properties", .destination, .warning,
    summary: "A destination keeps event names only, and events have properties.",
    rationale: "What the properties tell apart is one event there.",
    prefer:
      "Put what must be told apart into the name, and say in a note that the destination keeps event names only.",
    source: .house("the destination's own documentation"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    guard !plan.properties.isEmpty,
      let item = context.declaredDestinations.first(where: { !$0.destination.keepsProperties }),
      !context.hasNote(on: item.destination, with: DestinationNotes.namesOnly)
    else { return }
    let carrying = plan.events.filter { !$0.properties.isEmpty }
    let isOnly = plan.meta.destinations.count == 1
    let title = item.destination.title
    let message =
      "\(title) keeps event names only, and \(counted(carrying.count, "event")) \(carrying.count == 1 ? "has" : "have") properties"
    findings.add(rule, at: item.mention.node, message, severity: isOnly ? nil : .information) { finding in
      finding.note = "what must be told apart there has to be in the name"
      finding.fixes = context.metaEntry(
        "notes", "\(title) keeps event names only, what varies is in the name")
      finding.related = carrying.prefix(10).compactMap { event in
        event.name.map {
          context.related("has \(counted(event.properties.count, "property", "properties"))", $0.node)
        }
      }
    }
  }
}
