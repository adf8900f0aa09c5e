import TrackingPlan

/// Trials that start and never end, or end and never start.
enum TrialPair {
  static let rule = Rule(
    "trial-pair", .coverage, .information, gates: [.wholePlan],
    summary: "A trial starts and never ends, or the reverse.",
    rationale: "Conversion is the one divided by the other.",
    prefer: "Plan both `trial.started` and `trial.ended`.",
    source: .specification("Billing"))

  static let check = Check(rule) { context, findings in
    // Most plans have no trial at all: one look at each name.
    var start: Event?
    var end: Event?
    for event in context.plan.events {
      guard let name = event.name, mayBeTrial(context.plan.names.bytes(of: name.name)) else { continue }
      let letters = context.letters(name.name)
      if context.vocabulary.names(ofCoreEvent: "trial.started").contains(letters[...]) { start = event }
      if context.vocabulary.names(ofCoreEvent: "trial.ended").contains(letters[...]) { end = event }
    }
    if let start, end == nil, let name = start.name {
      findings.add(rule, at: name.node, "event \(context.quoted(name)) starts a trial, and no event ends one")
      {
        $0.subject = context.subject(of: start)
        $0.note = "expected an event such as \"trial.ended\""
      }
    } else if let end, start == nil, let name = end.name {
      findings.add(rule, at: name.node, "event \(context.quoted(name)) ends a trial, and no event starts one")
      {
        $0.subject = context.subject(of: end)
        $0.note = "expected an event such as \"trial.started\""
      }
    }
  }

  /// Whether a name holds a `t` and an `r` side by side, as every word for a trial does.
  private static func mayBeTrial(_ name: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in name {
      let lower = byte | 0x20
      if previous == 0x74, lower == 0x72 { return true }
      previous = lower
    }
    return false
  }
}
