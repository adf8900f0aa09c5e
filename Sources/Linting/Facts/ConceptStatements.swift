import SourceText
import TrackingPlan

/// What a plan says of concepts that its product does not have.
struct ConceptStatements {
  /// The notes and comments that deny anything, in lower case.
  private var notes: [[UInt8]] = []
  private let words: [String]

  /// More than anybody writes on concepts is not read.
  private static let mostBytes = 1 << 16

  /// Reads the notes, the comments and `not_applicable`. Complexity: bounded, at most 64 KiB of text.
  init(_ context: LintContext) {
    words = context.plan.meta.notApplicable.map { context.plan.text($0).lowercased() }
    let bytes = context.document.tree.bytes.span
    var room = ConceptStatements.mostBytes
    func read(_ range: ByteRange) {
      guard room > 0, range.end <= bytes.count else { return }
      let note = bytes.extracting(range.start..<min(range.end, range.start + room))
      room -= note.count + 1
      guard ConceptStatements.mayDeny(note) else { return }
      notes.append(note.indices.map { ByteHash.lower(note[$0]) })
    }
    for remark in context.plan.remarks { read(context.document.range(of: remark)) }
    for comment in context.document.tree.comments {
      if room <= 0 { break }
      read(comment)
    }
  }

  /// Whether the plan says that there is no such thing: `not_applicable: [trials]`, or "no trials" in a note.
  func denies(_ concept: String) -> Bool {
    // A letter or two begin too many words to mean one.
    if words.contains(where: { $0.hasPrefix(concept) || $0.utf8.count > 2 && concept.hasPrefix($0) }) {
      return true
    }
    let wanted = Array(concept.utf8)
    return notes.contains { ConceptStatements.isDenied(wanted, in: $0) }
  }

  /// Whether a word of a note begins as those do that every denial has: "no", "not", "none", "without".
  private static func mayDeny(_ note: Span<UInt8>) -> Bool {
    var (before, previous): (UInt8, UInt8) = (0, 0)
    for index in note.indices {
      let byte = note[index]
      if before < 0x41 {
        let pair = (previous | 0x20, byte | 0x20)
        if pair == (0x6E, 0x6F) || pair == (0x77, 0x69) { return true }
      }
      (before, previous) = (previous, byte)
    }
    return false
  }

  /// Whether a concept is denied where it stands, by the words around it, or anywhere in the same note.
  private static func isDenied(_ concept: [UInt8], in note: [UInt8]) -> Bool {
    guard let first = concept.first else { return false }
    var isFound = false
    for place in note.indices where note[place] == first && note[place...].starts(with: concept) {
      isFound = true
      let rest = note[(place + concept.count)...]
      if ["s: none", ": none"].contains(where: { rest.starts(with: $0.utf8) }) { return true }
      for word in ["no ", "without ", "no free ", "no paid ", "no in-app "] {
        if note[..<place].suffix(word.utf8.count).elementsEqual(word.utf8) { return true }
      }
    }
    guard isFound else { return false }
    let text = String(decoding: note, as: UTF8.self)
    return ["not applicable", "does not exist", "do not exist", "no plans, trials"].contains {
      text.contains($0)
    }
  }
}
