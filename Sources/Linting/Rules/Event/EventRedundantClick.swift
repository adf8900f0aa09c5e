import TrackingPlan

/// Clicks beside the event that comes of them.
enum EventRedundantClick {
  static let rule = Rule(
    "event-redundant-click", .event, .information,
    summary: "A click is an event, and what comes of it is another.",
    rationale: "The outcome is what counts; the click tells the same a moment earlier, and less surely.",
    prefer: "Keep the outcome, with a property for where it was started.",
    source: .house("one act, one event"))

  static let check = Check(rule) { context, findings in
    let words = context.words
    let clicks = words.shapes.indices.filter { words.lastClasses(words.shapes[$0]).contains(.gesture) }
    guard !clicks.isEmpty else { return }
    // The events of each object whose action is one verb in the past.
    var outcomes: [UInt64: [Int]] = [:]
    for (index, shape) in words.shapes.enumerated()
    where shape.action > 0 && shape.action == shape.count - 1 {
      let last = words.lastClasses(shape)
      if last.contains(.past), !last.contains(.gesture) { outcomes[shape.object, default: []].append(index) }
    }
    for click in clicks {
      guard let outcome = outcome(of: click, outcomes, context) else { continue }
      let plan = context.plan
      guard let name = plan.events[click].name, let other = plan.events[outcome].name else { continue }
      let message = "event \(context.quoted(name)) is the click that \(context.quoted(other)) comes of"
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = context.subject(of: plan.events[click])
        finding.related = [context.related("the outcome is here", other.node)]
      }
    }
  }

  /// An event whose object and whose verb's stem are both among a click's words.
  private static func outcome(of click: Int, _ outcomes: [UInt64: [Int]], _ context: LintContext) -> Int? {
    let words = context.words
    let shape = words.shapes[click]
    let last = min(Int(shape.count) - 1, 8)
    guard last >= 2 else { return nil }
    for start in 0..<last {
      for end in start + 1...last {
        guard let candidates = outcomes[words.hash(shape, start..<end)] else { continue }
        for candidate in candidates.prefix(16) {
          let other = words.shapes[candidate]
          let verb = words.bytes(other, Int(other.count) - 1)
          for index in 0..<last where index < start || index >= end {
            if context.vocabulary.verbs.isPast(verb, of: words.bytes(shape, index)) { return candidate }
          }
        }
      }
    }
    return nil
  }
}
