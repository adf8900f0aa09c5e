import TrackingPlan

/// An event for each field of a thing.
enum EventFieldGranularity {
  static let rule = Rule(
    "event-field-granularity", .event, .information,
    summary: "Each field of an object has an event of its own.",
    rationale: "One change is told in many events, and the next field is forgotten.",
    prefer: "Plan one event with the changed field as a property: `report.updated` with `field`.",
    source: .house("what varies is a property"))

  static let check = Check(rule) { context, findings in
    let words = context.words
    let changes = words.shapes.indices.filter { index in
      let shape = words.shapes[index]
      return shape.count >= 3 && shape.classes.contains(.fieldChange)
        && words.classes(shape, Int(shape.count) - 1).contains(.fieldChange)
    }
    guard changes.count >= context.vocabulary.thresholds.fieldEvents else { return }
    var groups: [UInt64: [Int]] = [:]
    var order: [UInt64] = []
    for index in changes {
      let shape = words.shapes[index]
      let last = Int(shape.count) - 1
      let key = EventWords.join(
        words.hash(shape, 0..<1), words.hash(shape, last..<last + 1), isFirst: false)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(index)
    }
    for key in order {
      guard let events = groups[key], events.count >= context.vocabulary.thresholds.fieldEvents,
        let first = events.first, let name = context.plan.events[first].name
      else { continue }
      let object = words.string(words.shapes[first], 0)
      let message = "\(events.count) events tell of \"\(object)\" field by field"
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = context.subject(of: context.plan.events[first])
        finding.note = "expected: one event with the field as a property"
        finding.related = events.dropFirst().compactMap { index in
          context.plan.events[index].name.map { context.related("another field", $0.node) }
        }
      }
    }
  }
}
