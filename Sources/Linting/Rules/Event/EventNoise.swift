import TrackingPlan

/// What a hand does without meaning anything by it.
enum EventNoise {
  static let rule = Rule(
    "event-noise", .event, .warning, supersedes: ["name-ui-mechanism"],
    summary: "An event is sent for a key, a scroll, a hover, or for a field that gets or loses the focus.",
    rationale: "Such events come by the thousand, cost as much as the others, and answer no question.",
    prefer: "Send what came of it: `search.performed`, `form.submitted`, `article.read`.",
    source: .house("the specification's events are acts with a meaning"))

  static let check = Check(rule) { context, findings in
    let words = context.words
    for (index, shape) in words.shapes.enumerated()
    where !shape.classes.isDisjoint(with: [.noise, .fieldNoise]) {
      guard !context.eventNames.facts[index].isExempt, shape.count > 1, isNoise(shape, words) else {
        continue
      }
      let event = context.plan.events[index]
      guard let name = event.name, !isMeasured(event, context) else { continue }
      findings.add(
        rule, at: name.node, "event \(context.quoted(name)) is a gesture that says nothing by itself"
      ) {
        $0.subject = context.subject(of: event)
      }
    }
  }

  /// Whether it is sent at marks on the way, such as half of a page: then it tells how far somebody came.
  private static func isMeasured(_ event: Event, _ context: LintContext) -> Bool {
    context.plan.properties(of: event).contains { property in
      guard let name = property.name else { return false }
      let words = NameWords(context.plan.names.bytes(of: name.name))
      return (0..<words.count).contains { marks.contains(words[$0]) }
    }
  }

  private static let marks = WordList("depth percent percentage pct milestone threshold progress")

  private static func isNoise(_ shape: EventWords.Shape, _ words: EventWords) -> Bool {
    let last = Int(shape.count) - 1
    let lastWord = words.classes(shape, last)
    if lastWord.contains(.noise) { return true }
    // `mouse.moved`, `mouse_entered`: but not `mouse_settings.changed`.
    if last == 1, words.classes(shape, 0).contains(.noise), lastWord.contains(.past) { return true }
    return lastWord.contains(.fieldNoise) && words.classes(shape, last - 1).contains(.formField)
  }
}
