/// Finds which of some new items are old ones under another name.
struct LikenessMatching {
  /// Two items that are one.
  struct Pair: Sendable, Hashable {
    /// The position of the old item.
    let old: Int
    /// The position of the new item.
    let new: Int
    /// How like they are, from 0 to 1.
    let likeness: Double
  }

  /// From here on two items are taken for one.
  static let threshold = 0.65
  /// What more items than this have in common tells none of them from the others.
  private static let mostSharing = 24
  /// The most new items that one old item is held against.
  private static let mostCandidates = 48

  /// The pairs, each item in at most one: those that are stated, then the likest first; of two that are equally like,
  /// the one whose items stand further up.
  ///
  /// Complexity: linear in the items, as each is held only against those with which it shares something rare.
  ///
  /// - Parameters:
  ///   - old: The items that are gone.
  ///   - new: The items that were not there before.
  ///   - stated: Pairs that the plan itself tells, by position.
  static func pairs(
    _ old: [LikenessFeatures], _ new: [LikenessFeatures], stated: [(old: Int, new: Int)] = []
  ) -> [Pair] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    var sharing: [String: [Int]] = [:]
    for (position, item) in new.enumerated() {
      for key in item.keys { sharing[key, default: []].append(position) }
    }
    var found = stated.map { Pair(old: $0.old, new: $0.new, likeness: 1) }
    for item in old {
      let lists = item.keys.compactMap { sharing[$0] }.filter { $0.count <= mostSharing }
        .sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count }
      var candidates: Set<Int> = []
      for list in lists {
        candidates.formUnion(list)
        if candidates.count >= mostCandidates { break }
      }
      for position in candidates {
        let likeness = item.likeness(to: new[position])
        if likeness >= threshold {
          found.append(Pair(old: item.index, new: new[position].index, likeness: likeness))
        }
      }
    }
    found.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
    var usedOld: Set<Int> = []
    var usedNew: Set<Int> = []
    return found.filter { pair in
      guard !usedOld.contains(pair.old), !usedNew.contains(pair.new) else { return false }
      usedOld.insert(pair.old)
      usedNew.insert(pair.new)
      return true
    }
  }
}
