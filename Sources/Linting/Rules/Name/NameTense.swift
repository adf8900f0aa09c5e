import TrackingPlan

/// Names that tell of the present or the future.
enum NameTense {
  static let rule = Rule(
    "name-tense", .name, .warning, supersedes: ["name-past-tense"],
    summary: "An event's name is in the present or the future.",
    rationale: "An event is sent when something has happened; `exporting` leaves open whether it ever did.",
    prefer: "Say what happened, or that it has begun: `report.exported`, `export.started`.",
    source: .specification("Core B2B Events"))

  static let check = Check(rule, population: .events) { context, findings in
    let names = context.eventNames
    // A plan that mostly has another tense has made another choice: `name-past-tense` has one word on it.
    guard names.outcomeCount * 100 >= names.count * context.vocabulary.thresholds.pastTensePercent else {
      return
    }
    let words = context.words
    for (index, shape) in words.shapes.enumerated()
    where !shape.classes.isDisjoint(with: [.ing, .presentAuxiliary]) {
      let fact = names.facts[index]
      guard !fact.isExempt,
        let place = place(shape, words, context.vocabulary.verbs, hasOutcome: fact.hasOutcome),
        let name = context.plan.events[index].name, !context.isQuotedInNaming(name)
      else { continue }
      let word = words.string(shape, place)
      let message =
        "event \(context.quoted(name)) is not in the past: \"\(word)\" leaves open whether it happened"
      findings.add(rule, at: name.node, message) { finding in
        finding.subject = context.subject(of: context.plan.events[index])
        guard let renamed = inPast(place, shape, context) else { return }
        finding.suggestion = renamed
        finding.fixes = EventRename.fixes(name, to: renamed, context)
      }
    }
  }

  /// The word that is not in the past, where none of the last three is.
  static func place(
    _ shape: EventWords.Shape, _ words: EventWords, _ verbs: Verbs, hasOutcome: Bool
  ) -> Int? {
    let last = Int(shape.count) - 1
    guard last >= 1 else { return nil }
    let action = Int(shape.action) < Int(shape.count) ? Int(shape.action) : 0
    for index in Set([0, action]).sorted() where words.classes(shape, index).contains(.presentAuxiliary) {
      let isFuture = words.bytes(shape, index).elementsEqual("will".utf8) && index < last
      // `will_be_created` is future whatever follows; `is_created` has its past, and a `will.signed` is a thing.
      if isFuture && !words.isOutcome(shape, index + 1) || !hasOutcome { return index }
    }
    guard !hasOutcome else { return nil }
    if words.classes(shape, last).contains(.ing) { return last }
    // In front, only a verb that the lists know: `performing_search`, but not `evening_digest`.
    if words.classes(shape, 0).contains(.ing), verbs.past(ofPresent: words.bytes(shape, 0)) != nil {
      return 0
    }
    return nil
  }

  private static func inPast(_ place: Int, _ shape: EventWords.Shape, _ context: LintContext) -> String? {
    let words = context.words
    let count = Int(shape.count)
    var object: [String]
    let verb: String?
    if words.classes(shape, place).contains(.presentAuxiliary) {
      guard place + 1 < count else { return nil }
      verb = context.vocabulary.verbs.anyPast(of: words.bytes(shape, place + 1))
      object = words.strings(shape, 0..<place) + words.strings(shape, place + 2..<count)
    } else {
      verb = context.vocabulary.verbs.past(ofPresent: words.bytes(shape, place))
      object = words.strings(shape, 0..<place) + words.strings(shape, place + 1..<count)
    }
    guard let verb, !object.isEmpty else { return nil }
    object.append(verb)
    guard let style = context.eventNames.expected else { return nil }
    return EventRename.restyled(object.joined(separator: "_"), to: style)
  }
}
