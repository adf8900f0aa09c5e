/// How far two short names are apart, counted in bytes inserted, deleted, replaced or swapped with a neighbour.
public enum EditDistance {
  /// The most bytes that a name may have to be near any other.
  static let longest = 64
  /// The most steps between two names that are near.
  static let farthest = 4

  /// The distance between two names, or `nil` where it is more than `limit`.
  ///
  /// The optimal string alignment distance: a swap of neighbours is one step. Names of more than 64 bytes are never
  /// near. Complexity: the product of the lengths within a band of `limit`, after a look at the lengths.
  public static func between(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int? {
    let difference = first.count - second.count
    guard limit >= 0, abs(difference) <= limit, first.count <= longest, second.count <= longest
    else { return nil }
    if first == second { return 0 }
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    var current = beforeLast
    for row in 0..<first.count {
      current[0] = row + 1
      var best = row + 1
      for column in 0..<second.count {
        let cost = first[row] == second[column] ? 0 : 1
        var value = min(last[column] + cost, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          value = min(value, beforeLast[column - 1] + 1)
        }
        current[column + 1] = value
        best = min(best, value)
      }
      if best > limit { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }

  /// The candidate nearest to a name that was meant to be one of them, where one is near enough to suggest.
  ///
  /// Near is one step for names of up to four bytes, two up to seven, a third of the length beyond, never more than
  /// four; of two that are equally near, the first. Letter case does not count.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = lowercased(name)
    let reach = reach(of: wanted)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let limit = best.map { $0.distance - 1 } ?? reach
      guard abs(candidate.utf8.count - wanted.count) <= limit else { continue }
      if let distance = between(wanted, lowercased(candidate), limit: limit) {
        best = (distance, candidate)
        if distance == 0 { break }
      }
    }
    return best?.name
  }

  /// How many steps may lie between a name, in small letters, and one that is near it.
  static func reach(of name: [UInt8]) -> Int {
    name.count <= 4 ? 1 : name.count <= 7 ? 2 : min(farthest, name.count / 3)
  }

  static func lowercased(_ name: String) -> [UInt8] {
    name.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }
}
