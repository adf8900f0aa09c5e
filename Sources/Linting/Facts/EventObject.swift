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

extension EventObject {
  /// The longest of the groups that a name begins with. Complexity: linear in the name.
  static func named(
    by bytes: ArraySlice<UInt8>, _ plan: Plan, _ hierarchy: GroupHierarchy, _ creations: WordList
  ) -> EventObject? {
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
    return best.map { EventObject($0.group, rest: bytes[($0.end + 1)...], creations) }
  }

  /// The same where name and group are written in different styles: `WorkspaceCreated` and `workspace`.
  static func inWords(_ words: NameWords, _ hierarchy: GroupHierarchy, _ creations: WordList) -> EventObject?
  {
    for count in (1..<max(2, min(words.count, 5))).reversed() where count < words.count {
      let letters = words.ranges[..<count].flatMap { words.bytes[$0] }
      guard let group = hierarchy.positionsByLetters[letters] else { continue }
      let action = Array(words.ranges[count...].map { words.bytes[$0] }.joined(separator: [0x5F]))
      return EventObject(
        group: group, isLifecycle: GroupWords.lifecycles.contains(action[...]),
        isCreation: creations.contains(action[...]))
    }
    return nil
  }

  private init(_ group: Int, rest: ArraySlice<UInt8>, _ creations: WordList) {
    let lower = rest.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 == 0x20 ? 0x5F : $0 }
    self.init(
      group: group, isLifecycle: GroupWords.lifecycles.contains(lower[...]),
      isCreation: creations.contains(lower[...]))
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x5F || byte == 0x2D || byte == 0x20 || byte == 0x3A
  }
}
