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
    if best == nil { return objectOfHumps(bytes) }
    guard let best else { return nil }
    return object(best.group, rest: bytes[(best.end + 1)...])
  }

  /// The same for `WorkspaceCreated` and `Workspace Created`.
  private func objectOfHumps(_ bytes: ArraySlice<UInt8>) -> EventObject? {
    guard bytes.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else { return nil }
    let words = NameWords(bytes)
    for count in (1..<max(2, min(words.count, 4))).reversed() where count < words.count {
      let start = words.ranges[..<count].map { Array(words.bytes[$0]) }
      let joined = Array(start.joined(separator: [0x5F]))
      guard let found = plan.names.find(joined[...]), let group = hierarchy.positions[found] else { continue }
      let rest = Array(words.ranges[count...].map { Array(words.bytes[$0]) }.joined(separator: [0x5F]))
      return object(group, rest: rest[...])
    }
    return nil
  }

  private func object(_ group: Int, rest: ArraySlice<UInt8>) -> EventObject {
    EventObject(
      group: group, isLifecycle: GroupWords.lifecycles.contains(rest),
      isCreation: GroupWords.creations.contains(rest))
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x5F || byte == 0x2D || byte == 0x20 || byte == 0x3A
  }

  /// Whether an event is about money, by its category or its object.
  func isBilling(_ event: Event) -> Bool {
    if let category = event.category,
      AccountWords.billingCategories.contains(AccountModel.letters(plan, category.name)[...])
    {
      return true
    }
    guard let name = event.name else { return false }
    // The first word, up to a separator or a hump.
    let bytes = plan.names.bytes(of: name.name)
    var word: [UInt8] = []
    for byte in bytes {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      if !word.isEmpty, isSeparator(byte) || (isUpper && word.last.map { $0 >= 0x61 } ?? false) { break }
      word.append(isUpper ? byte | 0x20 : byte)
    }
    return word.count < bytes.count && AccountWords.billingObjects.contains(word[...])
  }
}
