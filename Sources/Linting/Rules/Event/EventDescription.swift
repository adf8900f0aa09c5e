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
  static let textCheck = Check(
    weak, EventSpeculative.rule, TemplatePlaceholder.rule, population: .events
  ) { context, findings in
    let bytes = context.document.tree.bytes.span
    let phrases = EventSpeculative.Phrases(context.vocabulary)
    for (event, shape) in zip(context.plan.events, context.words.shapes) {
      guard let node = event.description, let name = event.name else { continue }
      let range = context.document.range(of: node)
      guard range.end <= bytes.count else { continue }
      let text = bytes.extracting(range.start..<range.end)
      if TemplatePlaceholder.isToDo(context.document.tree.bytes[range.start..<range.end]) {
        TemplatePlaceholder.tell(node, context, &findings)
      } else if text.count <= 24, isEmpty(text, context.vocabulary) {
        findings.add(
          weak, at: node, "the description of event \(context.quoted(name)) is still to be written"
        ) {
          $0.subject = context.subject(of: event)
        }
      } else if text.count <= context.plan.names.range(of: name.name).count + 24,
        repeats(text, shape, context)
      {
        // What is longer than its name by much says more.
        findings.add(weak, at: node, "the description of event \(context.quoted(name)) repeats its name") {
          $0.subject = context.subject(of: event)
        }
      }
      if let phrase = phrases.range(in: text) {
        let place = ByteRange(range.start + phrase.start, range.start + phrase.end)
        let said = context.document.tree.bytes[place.start..<place.end]
        let words = String(decoding: said, as: UTF8.self).lowercased()
        let message = "the description says \"\(words)\": nobody needs the event yet"
        findings.add(EventSpeculative.rule, at: place, message) { $0.subject = context.subject(of: event) }
      }
    }
  }

  private static func isEmpty(_ text: Span<UInt8>, _ vocabulary: Vocabulary) -> Bool {
    var letters: [UInt8] = []
    for index in text.indices where ![0x20, 0x2E, 0x21, 0x3F, 0x2F].contains(text[index]) {
      letters.append(ByteHash.lower(text[index]))
    }
    return letters.isEmpty || vocabulary.emptyDescriptions.contains { $0.utf8.elementsEqual(letters) }
  }

  /// Whether every word that says something is one of the name's.
  private static func repeats(
    _ text: Span<UInt8>, _ shape: EventWords.Shape, _ context: LintContext
  ) -> Bool {
    var count = 0
    var offset = 0
    while offset < text.count {
      guard isLetter(text[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < text.count, isLetter(text[offset]) { offset += 1 }
      let word = text.extracting(start..<offset)
      if isOneOf(shape, word, context) {
        count += 1
      } else if !isFiller(word, context) {
        return false
      }
    }
    return count > 0
  }

  /// Whether a word is one of a name's, or apart from it only by an ending: `export`, `exports`, `exported`.
  private static func isOneOf(_ shape: EventWords.Shape, _ word: Span<UInt8>, _ context: LintContext) -> Bool
  {
    for index in 0..<Int(shape.count) {
      let own = context.words.bytes(shape, index)
      // Letters differ in case by one bit; a name's words are in lower case.
      guard let first = own.first, first | 0x20 == word[0] | 0x20 else { continue }
      if ByteHash.isEqual(own.span, toLowerOf: word)
        || ByteHash.isEqual(
          own.span.extracting(first: stemLength(own.span)),
          toLowerOf: word.extracting(first: stemLength(word)))
      {
        return true
      }
    }
    return false
  }

  private static func isFiller(_ word: Span<UInt8>, _ context: LintContext) -> Bool {
    word.count <= 8 && context.vocabulary.lexicon.classes(inAnyCase: word).contains(.filler)
  }

  /// How long a word is without its ending.
  private static func stemLength(_ word: Span<UInt8>) -> Int {
    for ending in endings where word.count > ending.count + 2 {
      let length = word.count - ending.count
      if ByteHash.isEqual(ending.span, word.extracting(length..<word.count)) { return length }
    }
    return word.count
  }

  /// What sets apart the forms of a word, the longest first.
  private static let endings = ["ing", "ed", "es", "e", "s"].map { Array($0.utf8) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    // Most letters are small ones.
    byte >= 0x61 && byte <= 0x7A || byte >= 0x80 || byte >= 0x41 && byte <= 0x5A
      || byte >= 0x30 && byte <= 0x39
  }
}
