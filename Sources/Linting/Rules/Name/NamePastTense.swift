import SourceText
import TrackingPlan

/// Event names that do not say what happened, or say it before they say to what.
enum NamePastTense {
  static let pastTense = Rule(
    "name-past-tense", .name, .warning,
    summary: "An event's name has no verb in the past tense among its last three words.",
    rationale:
      "An event is something that has happened; a name that does not say so reads as a command or a thing.",
    prefer: "Name an object and what happened to it: `report.created`, `plan.upgraded`.",
    source: .specification("Core B2B Events"))

  static let verbFirst = Rule(
    "name-verb-first", .name, .warning, supersedes: ["name-past-tense"],
    summary: "An event's name starts with its verb.",
    rationale:
      "Names that start with the object stand together in every list; names that start with the verb do not.",
    prefer: "Put the object first: `report_created`, not `created_report`.",
    source: .specification("Core B2B Events"))

  static let check = Check(pastTense, verbFirst, population: .events) { context, findings in
    let names = context.eventNames
    guard names.count > 0 else { return }
    // A plan whose names mostly are no past tense has made another choice: one word on it, not one for each.
    if names.outcomeCount * 100 < names.count * context.vocabulary.thresholds.pastTensePercent {
      let message =
        "\(names.count - names.outcomeCount) of \(names.count) event names are not in the past tense"
      findings.add(pastTense, at: context.planNode, message, severity: .information) { finding in
        finding.note = "the specification names an object and what happened to it: \"report.created\""
      }
      return
    }
    let isVerbFirst = isVerbFirst(context, &findings)
    for (index, fact) in names.facts.enumerated() where !fact.isExempt {
      let event = context.plan.events[index]
      let shape = context.words.shapes[index]
      guard let name = event.name, !fact.hasOutcome || startsWithVerb(shape, context.words) else { continue }
      let words = NameWords(context.plan.names.bytes(of: name.name))
      let text = context.plan.text(name)
      if let renamed = objectFirst(words, text, context) {
        guard !isVerbFirst, !context.isQuotedInNaming(name) else { continue }
        findings.add(verbFirst, at: name.node, "event \"\(text)\" starts with its verb") { finding in
          finding.subject = .init(kind: "event", name: text)
          finding.suggestion = renamed
          finding.fixes = EventRename.fixes(name, to: renamed, context)
        }
      } else if !fact.hasOutcome, !isAnotherTense(words, context.vocabulary.words.nounsInIng),
        !context.isQuotedInNaming(name)
      {
        let message = "event \"\(text)\" does not say what happened: it has no verb in the past tense"
        findings.add(pastTense, at: name.node, message) { finding in
          finding.subject = .init(kind: "event", name: text)
          if let renamed = inPast(words, text, context.vocabulary.verbs) {
            finding.suggestion = renamed
            finding.fixes = EventRename.fixes(name, to: renamed, context)
          }
        }
      }
    }
  }

  /// Whether the plan's names start with their verbs by its own choice: it says so, or most of them do, which is one word
  /// on the plan rather than one for each.
  private static func isVerbFirst(_ context: LintContext, _ findings: inout FindingList) -> Bool {
    for naming in context.plan.meta.naming {
      let text = Array(context.plan.text(naming).lowercased().utf8)
      let saysSo = text.indices.contains { start in
        NamingWords.verbFirst.contains { text[start...].starts(with: $0.utf8) }
      }
      if saysSo { return true }
    }
    let names = context.eventNames
    guard names.count >= 4 else { return false }
    var count = 0
    for (shape, fact) in zip(context.words.shapes, names.facts)
    where !fact.isExempt && startsWithVerb(shape, context.words) {
      count += 1
    }
    guard count * 3 >= names.count * 2 else { return false }
    let message = "\(count) of \(names.count) event names start with their verb"
    findings.add(verbFirst, at: context.planNode, message, severity: .information) { finding in
      finding.note = "the specification names an object and what happened to it: \"report.created\""
    }
    return true
  }

  /// A quick look: whether the first word is a verb in the past and none follows.
  private static func startsWithVerb(_ shape: EventWords.Shape, _ words: EventWords) -> Bool {
    guard shape.count > 1, words.classes(shape, 0).contains(.past) else { return false }
    return !(1..<Int(shape.count)).contains { words.isOutcome(shape, $0) }
  }

  /// The name with its object first, where it starts with a verb, has no outcome later, and the verb is no adjective.
  private static func objectFirst(_ words: NameWords, _ text: String, _ context: LintContext) -> String? {
    guard words.count >= 2 else { return nil }
    let verbs = context.vocabulary.verbs
    let first = words[0]
    // `signed_up` has no object that could stand first.
    if OutcomeWords.particles.contains(words[1]) { return nil }
    for index in 1..<words.count where words.isOutcome(at: index, verbs) { return nil }
    let verb: String
    if verbs.isPast(first), !context.vocabulary.words.adjectives.contains(first) {
      verb = String(decoding: first, as: UTF8.self)
    } else if OutcomeWords.imperatives.contains(first), let past = verbs.past(of: first) {
      verb = past
    } else {
      return nil
    }
    let style = NameStyle.of(Array(text.utf8)[...])
    guard let wanted = context.eventNames.expected ?? NameStyle.each.first(where: { style.contains($0) })
    else {
      return nil
    }
    let reordered = (words.strings.dropFirst() + [verb]).joined(separator: "_")
    return EventRename.restyled(reordered, to: wanted)
  }

  /// The name with its last verb in the past, where that is a base form that the lists know.
  private static func inPast(_ words: NameWords, _ text: String, _ verbs: Verbs) -> String? {
    guard let last = words.ranges.last, let past = verbs.past(of: words.bytes[last]) else { return nil }
    let base = words.bytes[last].count
    guard text.utf8.count >= base else { return nil }
    return String(decoding: Array(text.utf8).dropLast(base), as: UTF8.self) + past
  }

  /// Present and future forms are `name-tense`'s.
  private static func isAnotherTense(_ words: NameWords, _ nouns: WordList) -> Bool {
    for index in 0..<words.count {
      let word = words[index]
      if OutcomeWords.presents.contains(word) { return true }
      let isEdge = index == 0 || index == words.count - 1
      if isEdge, word.count > 4, word.suffix(3).elementsEqual("ing".utf8),
        !nouns.contains(word)
      {
        return true
      }
    }
    return false
  }
}

extension LintContext {
  /// Whether the plan's own text on naming quotes a name: then it is right by definition.
  func isQuotedInNaming(_ name: Mention) -> Bool {
    guard let node = plan.meta.namingNode else { return false }
    let range = document.range(of: node)
    let text = document.tree.bytes
    let wanted = plan.names.bytes(of: name.name)
    guard range.end <= text.count, wanted.count >= 4, range.count >= wanted.count else { return false }
    let naming = text[range.start..<range.end]
    var index = naming.startIndex
    while index + wanted.count <= naming.endIndex {
      if naming[index..<index + wanted.count].elementsEqual(wanted) { return true }
      index += 1
    }
    return false
  }
}
