import TrackingPlan

/// One act told step by step.
enum EventLifecycleInflation {
  static let rule = Rule(
    "event-lifecycle-inflation", .event, .information,
    summary: "One act has an event for each of its steps.",
    rationale: "Where nobody gives up on the way, the last step says all, and the others only cost.",
    prefer: "Keep the outcome, with a duration as a property; keep the steps of flows that people abandon.",
    source: .house("steps are worth an event where somebody may stop between them"))

  static let check = Check(rule) { context, findings in
    let words = context.words
    var byObject: [UInt64: [Int]] = [:]
    var order: [UInt64] = []
    for (index, shape) in words.shapes.enumerated() where shape.classes.contains(.step) && shape.count > 1 {
      guard words.lastClasses(shape).contains(.step), !shape.classes.contains(.flow) else { continue }
      let object = words.hash(shape, 0..<objectCount(shape, words))
      if byObject[object] == nil { order.append(object) }
      byObject[object, default: []].append(index)
    }
    for object in order {
      guard let events = byObject[object], let first = events.first else { continue }
      let verbs = Set(events.map { words.token(words.shapes[$0], Int(words.shapes[$0].count) - 1) })
      guard verbs.count >= context.vocabulary.thresholds.lifecycleSteps,
        let name = context.plan.events[first].name
      else { continue }
      let shape = words.shapes[first]
      let title = words.strings(shape, 0..<objectCount(shape, words)).joined(separator: "_")
      findings.add(rule, at: name.node, "\"\(title)\" has \(events.count) events for the steps of one act") {
        finding in
        finding.subject = context.subject(of: context.plan.events[first])
        finding.related = events.dropFirst().compactMap { index in
          context.plan.events[index].name.map { context.related("a further step", $0.node) }
        }
      }
    }
  }

  /// How many words come before the step: `in_progress` is one of two.
  private static func objectCount(_ shape: EventWords.Shape, _ words: EventWords) -> Int {
    let last = Int(shape.count) - 1
    if last > 1, words.bytes(shape, last - 1).elementsEqual("in".utf8) { return last - 1 }
    return last
  }
}
