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
        finding.fixes = context.addition(of: "description", "\"TODO\"", to: event)
      }
    }
  }

  static let weakCheck = Check(weak, population: .events) { context, findings in
    let tree = context.document.tree
    for (event, shape) in zip(context.plan.events, context.words.shapes) {
      guard let node = event.description, let name = event.name else { continue }
      let range = context.document.range(of: node)
      // What is longer than its name by much says more.
      let length = context.plan.names.bytes(of: name.name).count
      guard range.end <= tree.bytes.count, range.count <= length + 24 else { continue }
      let text = tree.bytes[range.start..<range.end]
      if isEmpty(text, context.vocabulary) {
        findings.add(
          weak, at: node, "the description of event \(context.quoted(name)) is still to be written"
        ) {
          $0.subject = context.subject(of: event)
        }
      } else if repeats(text, shape, context) {
        findings.add(weak, at: node, "the description of event \(context.quoted(name)) repeats its name") {
          $0.subject = context.subject(of: event)
        }
      }
    }
  }

  private static func isEmpty(_ text: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> Bool {
    let letters = text.filter { $0 != 0x20 && $0 != 0x2E && $0 != 0x21 && $0 != 0x3F && $0 != 0x2F }
      .map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if letters.isEmpty { return true }
    return vocabulary.emptyDescriptions.contains { $0.utf8.elementsEqual(letters) }
  }

  /// Whether every word that says something is one of the name's.
  private static func repeats(
    _ text: ArraySlice<UInt8>, _ shape: EventWords.Shape, _ context: LintContext
  ) -> Bool {
    var count = 0
    for word in text.split(whereSeparator: { !isLetter($0) }) {
      let lower = word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }[...]
      let isOfName = (0..<Int(shape.count)).contains { isSame(context.words.bytes(shape, $0), lower) }
      if isOfName {
        count += 1
      } else if !context.vocabulary.lexicon.classes(of: lower).contains(.filler) {
        return false
      }
    }
    return count > 0
  }

  /// Equal, or apart only by an ending: `export`, `exports`, `exported`.
  private static func isSame(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    first.elementsEqual(second) || stem(first).elementsEqual(stem(second))
  }

  private static func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for ending in ["ing", "ed", "es", "e", "s"] where word.count > ending.utf8.count + 2 {
      if word.suffix(ending.utf8.count).elementsEqual(ending.utf8) { return word.dropLast(ending.utf8.count) }
    }
    return word
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
      || byte >= 0x30 && byte <= 0x39
  }
}
