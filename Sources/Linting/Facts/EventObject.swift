import TrackingPlan

/// The group that an event's name begins with: `workspace` of `workspace.settings_updated`.
struct EventObject {
  /// The position of the group.
  let group: Int
  /// Whether what follows is what happens to the group as a whole: `created`, `deleted`.
  let isLifecycle: Bool
  /// Whether what follows says that the group came into being.
  let isCreation: Bool
}

extension LintContext {
  /// The group that a name begins with, the longest where several do. Complexity: linear in the name.
  func object(of name: Name) -> EventObject? {
    let bytes = plan.names.bytes(of: name)
    var best: (group: Int, end: Int)?
    var words = 0
    for index in bytes.indices where isSeparator(bytes[index]) {
      words += 1
      if words > 4 { break }
      guard let found = plan.names.find(bytes[..<index]), let group = hierarchy.positions[found] else {
        continue
      }
      best = (group, index)
    }
    if let best { return object(best.group, rest: bytes[(best.end + 1)...]) }
    let hasCapital = bytes.contains { $0 >= 0x41 && $0 <= 0x5A }
    return hasCapital || !hierarchy.isPlain ? objectInWords(NameWords(bytes)) : nil
  }

  /// The same where name and group are written in different styles: `WorkspaceCreated` and `workspace`.
  private func objectInWords(_ words: NameWords) -> EventObject? {
    for count in (1..<max(2, min(words.count, 5))).reversed() where count < words.count {
      let letters = words.ranges[..<count].flatMap { words.bytes[$0] }
      guard let group = hierarchy.positionsByLetters[letters] else { continue }
      let action = Array(words.ranges[count...].map { words.bytes[$0] }.joined(separator: [0x5F]))
      return EventObject(
        group: group, isLifecycle: GroupWords.lifecycles.contains(action[...]),
        isCreation: GroupWords.creations.contains(action[...]))
    }
    return nil
  }

  private func object(_ group: Int, rest: ArraySlice<UInt8>) -> EventObject {
    let lower = rest.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 == 0x20 ? 0x5F : $0 }
    return EventObject(
      group: group, isLifecycle: GroupWords.lifecycles.contains(lower[...]),
      isCreation: GroupWords.creations.contains(lower[...]))
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x5F || byte == 0x2D || byte == 0x20 || byte == 0x3A
  }
}
