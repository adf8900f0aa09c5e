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

  /// The phrases that are looked for, found by the two letters that they start with.
  struct Phrases {
    /// In the order of these letters.
    private let phrases: [[UInt8]]
    /// By two letters the position of the first phrase that may start with them; -1 for none.
    private var firsts = [Int32](repeating: -1, count: 1024)

    init(_ vocabulary: Vocabulary) {
      phrases = vocabulary.speculation.map { Array($0.utf8) }.filter { $0.count > 1 }
        .sorted { Phrases.pair($0[0], $0[1]) < Phrases.pair($1[0], $1[1]) }
      for (position, phrase) in phrases.enumerated().reversed() {
        firsts[Phrases.pair(phrase[0], phrase[1])] = Int32(clamping: position)
      }
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
      Int(first & 31) << 5 | Int(second & 31)
    }

    /// Where a text has one of them, at the start of a word. Complexity: linear in the text.
    func range(in text: Span<UInt8>) -> ByteRange? {
      // What is no letter stands between words; letters are passed eight at a time.
      var start = 0
      while start + 1 < text.count {
        let pair = Phrases.pair(text[start], text[start + 1])
        var position = Int(firsts[pair])
        while position >= 0, position < phrases.count,
          Phrases.pair(phrases[position][0], phrases[position][1]) == pair
        {
          if stands(phrases[position], in: text, at: start) {
            return ByteRange(start, start + phrases[position].count)
          }
          position += 1
        }
        start = Phrases.endOfWord(text, from: start) + 1
      }
      return nil
    }

    /// The next byte that is no letter, or the end.
    private static func endOfWord(_ text: Span<UInt8>, from start: Int) -> Int {
      var index = start
      while index + 8 <= text.count {
        let part = text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        // Of the bits found the lowest is right: a byte below `A`.
        let found = (part &- 0x4141_4141_4141_4141) & ~part & 0x8080_8080_8080_8080
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < text.count, text[index] >= 0x41 { index += 1 }
      return index
    }

    private func stands(_ phrase: [UInt8], in text: Span<UInt8>, at start: Int) -> Bool {
      phrase.count <= text.count - start
        && ByteHash.isEqual(phrase.span, toLowerOf: text.extracting(start..<start + phrase.count))
    }
  }
}
