import SourceText
import TrackingPlan

/// What a plan says of concepts that its product does not have.
struct ConceptStatements {
  /// A note or comment.
  private struct Note {
    /// Where it ends in the text.
    let end: Int
    /// Whether it denies whatever it is about.
    var isDenial = false
  }

  /// Notes and comments in lower case, each behind a nought.
  private var text: [UInt8] = []
  private var notes: [Note] = []
  private let words: [String]
  /// By two bytes the first place where they may stand, and by place the next one; -1 for none.
  private var heads = [Int32](repeating: -1, count: 1024)
  private var nexts: [Int32] = []

  /// More than anybody writes on concepts is not read.
  private static let mostBytes = 1 << 16

  /// Reads the notes, the comments and `not_applicable`. Bounded, and only asked where something lacks.
  init(_ context: LintContext) {
    words = context.plan.meta.notApplicable.map { context.plan.text($0).lowercased() }
    let bytes = context.document.tree.bytes
    for range in context.plan.remarks.map({ context.document.range(of: $0) }) + context.document.tree.comments
    {
      let room = ConceptStatements.mostBytes - text.count
      if room < 0 { break }
      guard range.end <= bytes.count else { continue }
      add(bytes[range.start..<min(range.end, range.start + room)])
    }
    text.append(0)
    index()
    var denials: [Int] = []
    for phrase in ["not applicable", "does not exist", "do not exist", "no plans, trials"] {
      forEachPlace(of: Array(phrase.utf8)) { place in
        if let note = note(at: place) { denials.append(note) }
        return false
      }
    }
    for note in denials { notes[note].isDenial = true }
  }

  private mutating func index() {
    nexts = [Int32](repeating: -1, count: text.count)
    var place = text.count - 1
    while place > 0 {
      place -= 1
      let pair = ConceptStatements.pair(text[place], text[place + 1])
      nexts[place] = heads[pair]
      heads[pair] = Int32(clamping: place)
    }
  }

  private mutating func add(_ note: ArraySlice<UInt8>) {
    text.append(0)
    for byte in note { text.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    notes.append(Note(end: text.count))
  }

  /// Whether the plan says that there is no such thing: `not_applicable: [trials]`, or "no trials" in a note.
  func denies(_ concept: String) -> Bool {
    if words.contains(where: { $0.hasPrefix(concept) || concept.hasPrefix($0) }) { return true }
    let wanted = Array(concept.utf8)
    var isFound = false
    forEachPlace(of: wanted) { place in
      isFound = isDenied(place, place + wanted.count)
      return isFound
    }
    return isFound
  }

  /// Calls `body` with each place of some bytes until it says that it is done.
  private func forEachPlace(of wanted: [UInt8], _ body: (Int) -> Bool) {
    guard wanted.count > 1 else { return }
    var place = Int(heads[ConceptStatements.pair(wanted[0], wanted[1])])
    while place >= 0 {
      if stands(wanted, at: place), body(place) { return }
      place = Int(nexts[place])
    }
  }

  /// Whether a concept is denied where it stands: by the word before it, or anywhere in the same note.
  private func isDenied(_ start: Int, _ end: Int) -> Bool {
    for before in ["no ", "without ", "no free ", "no paid ", "no in-app "] {
      let length = before.utf8.count
      if start >= length, text[(start - length)..<start].elementsEqual(before.utf8) { return true }
    }
    let rest = text[end...].prefix(8)
    for after in ["s: none", ": none"] where rest.starts(with: after.utf8) { return true }
    return note(at: start).map { notes[$0].isDenial } ?? false
  }

  /// The note that a place lies in.
  private func note(at place: Int) -> Int? {
    var low = 0
    var high = notes.count
    while low < high {
      let middle = low + (high - low) / 2
      if notes[middle].end <= place { low = middle + 1 } else { high = middle }
    }
    return low < notes.count ? low : nil
  }

  private func stands(_ wanted: [UInt8], at place: Int) -> Bool {
    guard place + wanted.count <= text.count else { return false }
    for offset in wanted.indices where text[place + offset] != wanted[offset] { return false }
    return true
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }
}
