import PlanEditing
import SourceText
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
        let values = events.map { words.string(words.shapes[$0], 0) }
        finding.fixes = [merge(events, values, object: object, context)].compactMap { $0 }
      }
    }
  }

  /// One event in the place of several that are alike but for the first word of their names.
  private static func merge(
    _ events: [Int], _ values: [String], object: String, _ context: LintContext
  ) -> Fix? {
    let plan = context.plan
    guard let first = events.first.map({ plan.events[$0] }), let name = first.name, first.isSpecified,
      let variant = values.first
    else { return nil }
    let bytes = plan.names.bytes(of: name.name).dropFirst(variant.utf8.count)
    // Only where a separator stands behind the word: `customReportCreated` would need another case.
    guard let separator = bytes.first, separator == 0x5F || separator == 0x2D || separator == 0x20 else {
      return nil
    }
    let merged = String(decoding: bytes.dropFirst(), as: UTF8.self)
    if EventRename.clashes(name, with: merged, context) { return nil }
    let draft = TraitDraft("\(object)_type", isRequired: true, values: values)
    guard let insertion = context.insertion(of: [draft], into: first) else { return nil }
    var edits = EventRename.fix(name, to: merged, context).edits + [insertion]
    for event in events.dropFirst().map({ plan.events[$0] }) {
      guard let other = event.name, isAlike(first, event, plan),
        let removal = context.document.removal(ofItem: event.node)
      else { return nil }
      // Where lists name it, they name the one that is left.
      edits += EventRename.fix(other, to: merged, context).edits.filter {
        $0.range.start < removal.range.start || $0.range.end > removal.range.end
      }
      edits.append(removal)
    }
    return Fix(title: "merge them into \"\(merged)\"", isSafe: false, edits: edits)
  }

  /// Whether nothing is lost with the second of two events but its name.
  private static func isAlike(_ first: Event, _ second: Event, _ plan: Plan) -> Bool {
    func level(_ event: Event) -> Name? {
      if case .named(let mention) = event.groupLevel { return mention.name }
      return nil
    }
    let names = Set(plan.properties(of: first).compactMap { $0.name?.name })
    return first.category?.name == second.category?.name && level(first) == level(second)
      && Set(plan.properties(of: second).compactMap { $0.name?.name }) == names
  }

  /// Whether what varies must live in the name, as the only destination keeps nothing else.
  private static func keepsNamesOnly(_ context: LintContext) -> Bool {
    let destinations = context.plan.meta.destinations
    guard destinations.count == 1, let only = destinations.first else { return false }
    return context.destination(called: context.plan.text(only)).map { !$0.keepsProperties } ?? false
  }
}
