import TrackingPlan

/// Events that differ in a quality only.
enum EventVariants {
  static let rule = Rule(
    "event-variants", .event, .information,
    summary: "Two events are one action on two variants of an object.",
    rationale:
      "The action as a whole can only be counted by adding them up, and the next variant is forgotten.",
    prefer: "Plan one event with the variant as a property: `report.created` with `report_type`.",
    source: .house("what varies is a property"))

  static let check = Check(rule) { context, findings in
    let words = context.words
    guard !keepsNamesOnly(context) else { return }
    var groups: [UInt64: [Int]] = [:]
    var order: [UInt64] = []
    for (index, shape) in words.shapes.enumerated()
    where shape.classes.contains(.variant) && shape.action >= 2 && shape.action < shape.count {
      guard words.classes(shape, 0).contains(.variant) else { continue }
      let rest = words.hash(shape, 1..<Int(shape.count))
      if groups[rest] == nil { order.append(rest) }
      groups[rest, default: []].append(index)
    }
    for rest in order {
      guard let events = groups[rest], events.count > 1, let last = events.last,
        let name = context.plan.events[last].name
      else { continue }
      let shape = words.shapes[last]
      let variants = events.map { "\"\(words.string(words.shapes[$0], 0))\"" }
      guard Set(variants).count > 1 else { continue }
      let object = words.strings(shape, 1..<Int(shape.action)).joined(separator: "_")
      let message = "\(enumeration(variants)) are variants of one event on \"\(object)\""
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = context.subject(of: context.plan.events[last])
        finding.note = "expected: one event with a property such as \"\(object)_type\""
        finding.related = events.dropLast().compactMap { index in
          context.plan.events[index].name.map { context.related("another variant", $0.node) }
        }
      }
    }
  }

  /// Whether what varies must live in the name, as the only destination keeps nothing else.
  private static func keepsNamesOnly(_ context: LintContext) -> Bool {
    let destinations = context.plan.meta.destinations
    guard destinations.count == 1, let only = destinations.first else { return false }
    return context.plan.text(only).lowercased() == "accoil"
  }
}
