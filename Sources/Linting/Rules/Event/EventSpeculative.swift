import SourceText
import TrackingPlan

/// Events that nobody needs yet.
enum EventSpeculative {
  static let rule = Rule(
    "event-speculative", .event, .hint,
    summary: "An event's description says that it may be needed some day.",
    rationale: "What nobody asks for is not looked at, and not kept right.",
    prefer: "Add the event when a question needs it.",
    source: .house("every event must answer a question"))

  static let check = Check(rule) { context, findings in
    let bytes = context.document.tree.bytes
    let phrases = context.vocabulary.speculation.map { Array($0.utf8) }.filter { !$0.isEmpty }
    var starts = [Bool](repeating: false, count: 256)
    for phrase in phrases { starts[Int(phrase[0])] = true }
    for event in context.plan.events {
      guard let node = event.description else { continue }
      let range = context.document.range(of: node)
      guard range.end <= bytes.count else { continue }
      var previous: UInt8 = 0x20
      var index = range.start
      while index < range.end {
        let byte = bytes[index] | 0x20
        // Only at the start of a word.
        if starts[Int(byte)], previous < 0x41,
          let phrase = phrases.first(where: { has($0, bytes, at: index, before: range.end) })
        {
          let text = String(decoding: phrase, as: UTF8.self)
          findings.add(
            rule, at: .init(index, index + phrase.count),
            "the description says \"\(text)\": nobody needs the event yet"
          ) { $0.subject = context.subject(of: event) }
          break
        }
        previous = bytes[index]
        index += 1
      }
    }
  }

  private static func has(_ phrase: [UInt8], _ bytes: [UInt8], at start: Int, before end: Int) -> Bool {
    guard start + phrase.count <= end else { return false }
    for offset in phrase.indices {
      let byte = bytes[start + offset]
      if (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) != phrase[offset] { return false }
    }
    return true
  }
}
