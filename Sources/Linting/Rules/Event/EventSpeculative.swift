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

  /// The phrases that are looked for, with the two letters that they start with.
  struct Phrases {
    private let phrases: [[UInt8]]
    private var starts = [Bool](repeating: false, count: 1024)

    init(_ vocabulary: Vocabulary) {
      phrases = vocabulary.speculation.map { Array($0.utf8) }.filter { $0.count > 1 }
      for phrase in phrases { starts[Phrases.pair(phrase[0], phrase[1])] = true }
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
      Int(first & 31) << 5 | Int(second & 31)
    }

    /// Where a text has one of them, at the start of a word. Complexity: linear in the text.
    func range(in text: ArraySlice<UInt8>) -> ByteRange? {
      let span = text.span
      var previous: UInt8 = 0x20
      var offset = 0
      while offset + 1 < span.count {
        let byte = span[offset]
        if previous < 0x41, starts[Phrases.pair(byte, span[offset + 1])] {
          let index = text.startIndex + offset
          if let phrase = phrases.first(where: { stands($0, in: text[index...]) }) {
            return ByteRange(index, index + phrase.count)
          }
        }
        previous = byte
        offset += 1
      }
      return nil
    }

    private func stands(_ phrase: [UInt8], in text: ArraySlice<UInt8>) -> Bool {
      guard phrase.count <= text.count else { return false }
      return zip(phrase, text).allSatisfy { $0 == ($1 >= 0x41 && $1 <= 0x5A ? $1 | 0x20 : $1) }
    }
  }
}
