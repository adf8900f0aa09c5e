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
    let starts = context.vocabulary.names(ofCoreEvent: "trial.started")
    let ends = context.vocabulary.names(ofCoreEvent: "trial.ended")
    guard context.firstEvent(in: starts) != nil || context.firstEvent(in: ends) != nil else { return }
    var start: Event?
    var end: Event?
    for event in context.plan.events {
      guard let name = event.name else { continue }
      let letters = context.letters(name.name)
      if starts.contains(letters[...]) { start = event }
      if ends.contains(letters[...]) { end = event }
    }
    if let start, end == nil, let name = start.name {
      findings.add(rule, at: name.node, "event \(context.quoted(name)) starts a trial, and no event ends one")
      {
        $0.subject = context.subject(of: start)
        $0.note = "expected an event such as \"trial.ended\""
        $0.fixes = additions("trial.ended", context)
      }
    } else if let end, start == nil, let name = end.name {
      findings.add(rule, at: name.node, "event \(context.quoted(name)) ends a trial, and no event starts one")
      {
        $0.subject = context.subject(of: end)
        $0.note = "expected an event such as \"trial.started\""
        $0.fixes = additions("trial.started", context)
      }
    }
  }

  private static func additions(_ name: String, _ context: LintContext) -> [Fix] {
    let known = context.vocabulary.coreEvents.first { $0.name == name }
    guard let event = known ?? CoreEvents.all.first(where: { $0.name == name }) else { return [] }
    return [context.addition(of: event)].compactMap { $0 }
  }
}
