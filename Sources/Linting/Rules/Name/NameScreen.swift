/// Names that tell of a hand and a screen.
enum NameScreen {
  static let mechanism = Rule(
    "name-ui-mechanism", .name, .information,
    summary: "An event's name is the gesture, not what came of it.",
    rationale: "The next version of the screen has another gesture for the same act, and the figures break.",
    prefer: "Name the outcome: `report.exported`, not `export_button.clicked`.",
    source: .house("what people do outlives how they do it"))

  static let element = Rule(
    "name-ui-element", .name, .information,
    summary: "An event's name has a part of a screen in it.",
    rationale: "Screens change; what people do with them stays.",
    prefer: "Name what it stands for, and put the place into a property.",
    source: .house("what people do outlives where they do it"))

  static let check = Check(mechanism, element, population: .events) { context, findings in
    let words = context.words
    for (index, shape) in words.shapes.enumerated()
    where !shape.classes.isDisjoint(with: [.gesture, .screenPart]) {
      guard !context.eventNames.facts[index].isExempt, shape.count > 1,
        let name = context.plan.events[index].name
      else { continue }
      let event = context.plan.events[index]
      if words.lastClasses(shape).contains(.gesture) {
        let gesture = words.string(shape, Int(shape.count) - 1)
        let message = "event \(context.quoted(name)) tells the gesture \"\(gesture)\", not what came of it"
        findings.add(mechanism, at: name.node, message) { $0.subject = context.subject(of: event) }
      }
      for place in 0..<Int(shape.count) where words.classes(shape, place).contains(.screenPart) {
        let message =
          "event \(context.quoted(name)) names \"\(words.string(shape, place))\", a part of the screen"
        findings.add(element, at: name.node, message) { $0.subject = context.subject(of: event) }
        break
      }
    }
  }
}
