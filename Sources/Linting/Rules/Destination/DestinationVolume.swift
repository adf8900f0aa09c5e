import TrackingPlan

/// Events that cost by their number.
enum DestinationVolume {
  static let rule = Rule(
    "destination-volume", .destination, .hint,
    summary: "Events of high frequency go to a destination that is billed by volume.",
    rationale: "A few noisy events often make most of the bill.",
    prefer: "Sample them, count them on the server, or leave them out.",
    source: .specification("Cost Impact"))

  static let check = Check(rule) { context, findings in
    let plan = context.plan
    guard let item = context.declaredDestinations.first(where: { $0.destination.isBilledByVolume }) else {
      return
    }
    let high = ["high", "very_high"].compactMap { plan.names.find($0) }
    let noisy = plan.events.filter { event in
      event.expectedFrequency.map { high.contains($0.name) } ?? false
    }
    guard let first = noisy.first?.name else { return }
    let count = noisy.count == 1 ? "event \(context.quoted(first)) is" : "\(noisy.count) events are"
    let message = "\(count) of high frequency, and \(item.destination.title) is billed by volume"
    findings.add(rule, at: item.mention.node, message) { finding in
      finding.related = noisy.compactMap { event in
        event.name.map { context.related("of high frequency", $0.node) }
      }
    }
  }
}
