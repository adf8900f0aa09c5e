/// Names in groups, found by the hash of their words (`EventWords.hash(_:)`), of which every event asks several times.
///
/// Complexity: building is linear, a look-up constant; nothing is hashed a second time.
struct NameHashes: Sendable {
  private var hashes: [UInt64] = []
  private var groups: [Int32] = []

  /// No name.
  init() {}

  /// Names that are one group.
  init(_ names: [String]) { self.init([names]) }

  /// Names by group; the last group that has a name holds for it.
  init(_ names: [[String]]) {
    self.init(most: names.reduce(0) { $0 + $1.count })
    for (number, group) in names.enumerated() {
      for name in group { insert(EventWords.hash(name), group: number) }
    }
  }

  /// No name yet, and room for some.
  init(most count: Int) {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    hashes = [UInt64](repeating: 0, count: capacity)
    groups = [Int32](repeating: -1, count: capacity)
  }

  /// Puts a name into a group; there must be room for it.
  mutating func insert(_ hash: UInt64, group: Int) {
    let slot = slot(of: hash)
    hashes[slot] = hash
    groups[slot] = Int32(clamping: group)
  }

  /// The position of the group that a name is in.
  func group(of hash: UInt64) -> Int? {
    guard !groups.isEmpty else { return nil }
    let group = groups[slot(of: hash)]
    return group < 0 ? nil : Int(group)
  }

  /// Whether a name is among them.
  func contains(_ hash: UInt64) -> Bool { group(of: hash) != nil }

  private func slot(of hash: UInt64) -> Int {
    var slot = ByteHash.position(hash) & (groups.count - 1)
    while groups[slot] >= 0, hashes[slot] != hash { slot = (slot + 1) & (groups.count - 1) }
    return slot
  }
}
