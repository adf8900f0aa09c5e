import TrackingPlan

/// Metrics in the place of actions.
enum EventIsMetric {
  static let rule = Rule(
    "event-is-metric", .event, .warning, supersedes: ["name-past-tense"],
    summary: "An event is a metric, not an action.",
    rationale:
      "A metric is computed from events; sent as one, it can be neither checked nor cut another way.",
    prefer: "Send the actions that it is computed from, or sync it as a trait.",
    source: .specification("Core B2B Events"))

  static let check = Check(rule) { context, findings in
    let words = context.words
    for (index, shape) in words.shapes.enumerated() {
      let fact = context.eventNames.facts[index]
      guard !shape.classes.contains(.past), !fact.isExempt, isMetric(shape, words),
        let name = context.plan.events[index].name
      else { continue }
      findings.add(rule, at: name.node, "event \(context.quoted(name)) is a metric, not an action") {
        finding in
        finding.subject = context.subject(of: context.plan.events[index])
        finding.note = "expected: the actions that it is computed from"
      }
    }
  }

  private static func isMetric(_ shape: EventWords.Shape, _ words: EventWords) -> Bool {
    let count = Int(shape.count)
    guard count > 0 else { return false }
    let last = words.classes(shape, count - 1)
    if last.contains(.metric) { return true }
    if count > 1, last.contains(.share), words.classes(shape, count - 2).contains(.sharedNoun) { return true }
    return isActiveUsers(shape, words)
  }
}

extension EventIsMetric {
  private static let periods = WordList("hourly daily weekly monthly quarterly yearly annual")

  /// `weekly_active_users`; a flag or a change of it has a verb and is not looked at.
  private static func isActiveUsers(_ shape: EventWords.Shape, _ words: EventWords) -> Bool {
    let count = Int(shape.count)
    guard count >= 3 else { return false }
    for index in 0..<count - 2
    where words.bytes(shape, index + 1).elementsEqual("active".utf8)
      && periods.contains(words.bytes(shape, index))
    {
      return true
    }
    return false
  }
}
