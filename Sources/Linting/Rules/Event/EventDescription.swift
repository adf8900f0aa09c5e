import SourceText
import TrackingPlan

/// Events that nobody describes, and descriptions that say nothing.
enum EventDescription {
  static let missing = Rule(
    "event-description-missing", .event, .information,
    summary: "An event has no description.",
    rationale: "Who builds it must guess when exactly it is sent, and who reads the figures what they count.",
    prefer: "Say in one sentence who does what, and when it is sent.",
    source: .house("the published template describes every event"))

  static let weak = Rule(
    "event-description-weak", .event, .hint,
    summary: "An event's description repeats its name, or is still to be written.",
    rationale: "It tells nobody more than the name does.",
    prefer: "Say who does what, and when it is sent: after the click, or after the server has agreed.",
    source: .house("a description that repeats the name is none"))

  static let missingCheck = Check(missing, population: .events) { context, findings in
    for event in context.plan.events
    where event.isSpecified && event.description == nil && event.remark == nil {
      guard let name = event.name else { continue }
      findings.add(missing, at: name.node, "event \(context.quoted(name)) has no description") { finding in
        finding.subject = context.subject(of: event)
        finding.fixes = context.addition(of: "description", "TODO", to: event)
      }
    }
  }

  // One look at each description for everything that is looked for: their text is far apart.
  static let textCheck = Check(weak, EventSpeculative.rule, population: .events) { context, findings in
    let bytes = context.document.tree.bytes
    let phrases = EventSpeculative.Phrases(context.vocabulary)
    for (event, shape) in zip(context.plan.events, context.words.shapes) {
      guard let node = event.description, let name = event.name else { continue }
      let range = context.document.range(of: node)
      guard range.end <= bytes.count else { continue }
      let text = bytes[range.start..<range.end]
      if TemplatePlaceholder.isToDo(text) {
        TemplatePlaceholder.tell(node, context, &findings)
      } else if isEmpty(text, context.vocabulary) {
        findings.add(
          weak, at: node, "the description of event \(context.quoted(name)) is still to be written"
        ) {
          $0.subject = context.subject(of: event)
        }
      } else if range.count <= context.plan.names.bytes(of: name.name).count + 24,
        repeats(text, shape, context)
      {
        // What is longer than its name by much says more.
        findings.add(weak, at: node, "the description of event \(context.quoted(name)) repeats its name") {
          $0.subject = context.subject(of: event)
        }
      }
      if let phrase = phrases.range(in: text) {
        let words = String(decoding: bytes[phrase.start..<phrase.end], as: UTF8.self).lowercased()
        let message = "the description says \"\(words)\": nobody needs the event yet"
        findings.add(EventSpeculative.rule, at: phrase, message) { $0.subject = context.subject(of: event) }
      }
    }
  }

  private static func isEmpty(_ text: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> Bool {
    guard text.count <= 24 else { return false }
    let letters = text.filter { $0 != 0x20 && $0 != 0x2E && $0 != 0x21 && $0 != 0x3F && $0 != 0x2F }
      .map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if letters.isEmpty { return true }
    return vocabulary.emptyDescriptions.contains { $0.utf8.elementsEqual(letters) }
  }

  /// Whether every word that says something is one of the name's.
  private static func repeats(
    _ text: ArraySlice<UInt8>, _ shape: EventWords.Shape, _ context: LintContext
  ) -> Bool {
    let span = text.span
    var count = 0
    var offset = 0
    while offset < span.count {
      guard isLetter(span[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < span.count, isLetter(span[offset]) { offset += 1 }
      let word = text[(text.startIndex + start)..<(text.startIndex + offset)]
      if (0..<Int(shape.count)).contains(where: { isSame(context.words.bytes(shape, $0), word) }) {
        count += 1
      } else if !isFiller(word, context) {
        return false
      }
    }
    return count > 0
  }

  private static func isFiller(_ word: ArraySlice<UInt8>, _ context: LintContext) -> Bool {
    word.count <= 8 && context.vocabulary.lexicon.classes(inAnyCase: word).contains(.filler)
  }

  /// Equal, or apart only by an ending: `export`, `exports`, `exported`.
  private static func isSame(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    // Letters differ in case by one bit; a name's words are in lower case.
    guard let one = first.first, let other = second.first, one | 0x20 == other | 0x20 else { return false }
    return isEqual(first, second) || isEqual(stem(first), stem(second))
  }

  private static func isEqual(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    guard first.count == second.count else { return false }
    return zip(first, second).allSatisfy { $0 == ($1 >= 0x41 && $1 <= 0x5A ? $1 | 0x20 : $1) }
  }

  private static func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for ending in endings where word.count > ending.count + 2 {
      if word.suffix(ending.count).elementsEqual(ending) { return word.dropLast(ending.count) }
    }
    return word
  }

  /// What sets apart the forms of a word, the longest first.
  private static let endings = ["ing", "ed", "es", "e", "s"].map { Array($0.utf8) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
      || byte >= 0x30 && byte <= 0x39
  }
}
