import SourceText

extension TextEdit {
  /// The edits of changes that do not touch each other, in order of place.
  ///
  /// A change is taken whole or not at all; of two that touch, the one that begins first. Insertions at one place follow
  /// each other, and one right behind a replacement stays there. Complexity: that of sorting them.
  ///
  /// - Returns: The edits, and whether every change is among them.
  static func compatible(_ changes: [[TextEdit]]) -> (edits: [TextEdit], isComplete: Bool) {
    let all = changes.enumerated().flatMap { number, edits in edits.map { (number: number, edit: $0) } }
      .enumerated().sorted { ($0.element.edit.range, $0.offset) < ($1.element.edit.range, $1.offset) }
      .map(\.element)
    var refused: Set<Int> = []
    var last: (number: Int, edit: TextEdit)?
    for next in all where !refused.contains(next.number) {
      if let last, last.number != next.number, touches(last.edit, next.edit) {
        refused.insert(next.number)
      } else {
        last = next
      }
    }
    return (all.filter { !refused.contains($0.number) }.map(\.edit), refused.isEmpty)
  }

  /// Whether an edit gets in the way of one before it.
  private static func touches(_ first: TextEdit, _ second: TextEdit) -> Bool {
    guard second.range.start <= first.range.end else { return false }
    guard second.range.isEmpty, second.range.start == first.range.end else { return true }
    return !(first.range.isEmpty || !first.newText.isEmpty)
  }
}
