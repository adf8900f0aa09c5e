import SourceText
import TrackingPlan

/// What a plan says of concepts that its product does not have.
struct ConceptStatements {
  /// Notes and comments in lower case, each behind a nought.
  private var text: [UInt8] = []
  private let words: [String]

  /// More than anybody writes on concepts is not read.
  private static let mostBytes = 1 << 16

  /// Reads the notes, the comments and `not_applicable`. Bounded, and only asked where something lacks.
  init(_ context: LintContext) {
    words = context.plan.meta.notApplicable.map { context.plan.text($0).lowercased() }
    let bytes = context.document.tree.bytes
    for range in context.plan.remarks.map({ context.document.range(of: $0) }) + context.document.tree.comments
    {
      if text.count > ConceptStatements.mostBytes { break }
      guard range.end <= bytes.count else { continue }
      text.append(0)
      for byte in bytes[range.start..<range.end] {
        text.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
    }
    text.append(0)
  }

  /// Whether the plan says that there is no such thing: `not_applicable: [trials]`, or "no trials" in a note.
  func denies(_ concept: String) -> Bool {
    if words.contains(where: { $0.hasPrefix(concept) || concept.hasPrefix($0) }) { return true }
    let wanted = Array(concept.utf8)
    var index = 0
    while let found = find(wanted, from: index) {
      if isDenied(found, found + wanted.count) { return true }
      index = found + wanted.count
    }
    return false
  }

  /// Whether a concept is denied where it stands: by the word before it, or anywhere in the same note.
  private func isDenied(_ start: Int, _ end: Int) -> Bool {
    for before in ["no ", "without ", "no free ", "no paid ", "no in-app "] {
      let length = before.utf8.count
      if start >= length, text[(start - length)..<start].elementsEqual(before.utf8) { return true }
    }
    let rest = text[end...].prefix(8)
    for after in ["s: none", ": none"] where rest.starts(with: after.utf8) { return true }
    let first = text[..<start].lastIndex(of: 0) ?? 0
    let last = text[end...].firstIndex(of: 0) ?? text.count
    return ["not applicable", "does not exist", "do not exist", "no plans, trials"].contains {
      find(Array($0.utf8), from: first, to: last) != nil
    }
  }

  /// The first place of some bytes in a part of the text.
  private func find(_ wanted: [UInt8], from start: Int, to end: Int? = nil) -> Int? {
    guard let first = wanted.first, start >= 0 else { return nil }
    let end = min(end ?? text.count, text.count)
    var index = start
    while index + wanted.count <= end {
      if text[index] == first, text[index..<index + wanted.count].elementsEqual(wanted) { return index }
      index += 1
    }
    return nil
  }
}

extension LintContext {
  /// Calls `body` with the letters and digits of each event's name, in lower case, in a buffer that is used again.
  func forEachEvent(_ body: (Int, ArraySlice<UInt8>) -> Void) {
    var letters: [UInt8] = []
    letters.reserveCapacity(64)
    for (index, event) in plan.events.enumerated() {
      guard let name = event.name else { continue }
      letters.removeAll(keepingCapacity: true)
      for byte in plan.names.bytes(of: name.name) {
        switch byte {
        case 0x41...0x5A: letters.append(byte | 0x20)
        case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: letters.append(byte)
        default: continue
        }
      }
      body(index, letters[...])
    }
  }

  /// The position of the first event that a list names, whatever its spelling.
  func firstEvent(in names: WordList) -> Int? {
    var found: Int?
    forEachEvent { index, letters in if found == nil, names.contains(letters) { found = index } }
    return found
  }

  /// For each core event the position of the plan's event that is it. Complexity: linear in the names.
  func coreEvents() -> [Int?] {
    let events = vocabulary.coreEvents
    var positions = [Int?](repeating: nil, count: events.count)
    forEachEvent { index, letters in
      guard vocabulary.coreEventNames.contains(letters) else { return }
      for (number, core) in events.enumerated() where positions[number] == nil {
        guard core.aliases.contains(letters) else { continue }
        // Where a workspace lies in an account, `workspace.created` creates no account.
        if core.name == "account.created", let name = plan.events[index].name,
          let object = object(of: name.name),
          object.group != hierarchy.top, object.group != accounts.billingGroup
        {
          continue
        }
        positions[number] = index
      }
    }
    return positions
  }
}
