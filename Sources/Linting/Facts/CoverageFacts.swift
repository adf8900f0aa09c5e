import TrackingPlan

/// What a plan says of concepts that its product does not have.
struct ConceptStatements {
  private let texts: [String]
  private let words: [String]

  /// Reads the notes, the comments and `not_applicable`. Complexity: linear in them; only asked where something lacks.
  init(_ context: LintContext) {
    words = context.plan.meta.notApplicable.map { context.plan.text($0).lowercased() }
    let tree = context.document.tree
    texts =
      context.plan.remarks.map { context.document.text(of: $0).lowercased() }
      + tree.comments.prefix(2048).compactMap { range in
        range.end <= tree.bytes.count
          ? String(decoding: tree.bytes[range.start..<range.end], as: UTF8.self).lowercased() : nil
      }
  }

  /// Whether the plan says that there is no such thing: `not_applicable: [trials]`, or "no trials" in a note.
  func denies(_ concept: String) -> Bool {
    if words.contains(where: { $0.hasPrefix(concept) || concept.hasPrefix($0) }) { return true }
    let phrases = [
      "no \(concept)", "without \(concept)", "no free \(concept)", "\(concept)s: none", "\(concept): none",
    ]
    if texts.contains(where: { text in phrases.contains { text.contains($0) } }) { return true }
    return texts.contains { text in
      text.contains(concept)
        && (text.contains("not applicable") || text.contains("does not exist")
          || text.contains("do not exist")
          || text.contains("no plans, trials"))
    }
  }
}

/// The core events of a plan, found once.
struct CoreEventMatches {
  /// For each core event the position of the plan's event that is it.
  let positions: [Int?]
  /// The letters of all event names.
  let letters: [[UInt8]]

  init(_ context: LintContext) {
    letters = context.plan.events.map { event in event.name.map { context.letters($0.name) } ?? [] }
    let all = letters
    positions = CoreEvents.all.map { core in all.firstIndex { core.aliases.contains($0[...]) } }
  }

  /// Whether any event has one of the names.
  func contains(_ names: WordList) -> Bool { letters.contains { names.contains($0[...]) } }

  /// The position of the first event with one of the names.
  func first(_ names: WordList) -> Int? { letters.firstIndex { names.contains($0[...]) } }
}
