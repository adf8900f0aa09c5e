/// Names of which a written one may be a slip of the pen, prepared for being asked about often.
///
/// It answers as `EditDistance.nearest(to:among:)` does, as long as its work lasts: where thousands of names are asked
/// about among thousands, the text has another fault than slips of the pen, and the later ones get no answer.
public struct NearNames: Sendable {
  private struct Candidate {
    let position: Int
    let bytes: [UInt8]
    /// The letters that it has, as bits.
    let letters: UInt64
  }

  private let names: [String]
  /// By length, in order; longer ones are never near.
  private var candidates: [[Candidate]] = Array(repeating: [], count: EditDistance.longest + 1)
  private var answers: [String: String?] = [:]
  /// How many more candidates are looked at; one that is compared counts for several.
  private var budget: Int

  /// Prepares names. Complexity: linear in their bytes.
  ///
  /// - Parameter budget: How many candidates are looked at in all.
  public init(_ names: some Sequence<String>, budget: Int = 1_000_000) {
    self.names = Array(names)
    self.budget = budget
    for (position, name) in self.names.enumerated() where name.utf8.count <= EditDistance.longest {
      let bytes = EditDistance.lowercased(name)
      candidates[bytes.count].append(
        Candidate(position: position, bytes: bytes, letters: NearNames.letters(bytes)))
    }
  }

  /// The nearest name, the first of those equally near; the name itself where it is one of them.
  ///
  /// Complexity: linear in the names of about the same length, each distinct name once.
  ///
  /// - Parameter other: A name that is not meant.
  public mutating func nearest(to name: String, otherThan other: String? = nil) -> String? {
    if other == nil, let known = answers[name] { return known }
    let answer = find(name, otherThan: other)
    if other == nil { answers[name] = .some(answer) }
    return answer
  }

  private mutating func find(_ name: String, otherThan other: String?) -> String? {
    guard name.utf8.count <= EditDistance.longest + EditDistance.farthest else { return nil }
    let wanted = EditDistance.lowercased(name)
    let reach = EditDistance.reach(of: wanted)
    let letters = NearNames.letters(wanted)
    var best: (distance: Int, position: Int)?
    for length in max(0, wanted.count - reach)...wanted.count + reach where length < candidates.count {
      guard budget > 0 else { return nil }
      budget -= candidates[length].count
      for candidate in candidates[length] {
        let limit = best?.distance ?? reach
        // A step changes one letter for another at most.
        guard abs(length - wanted.count) <= limit, (candidate.letters ^ letters).nonzeroBitCount <= 2 * limit
        else { continue }
        budget -= 16
        guard let distance = EditDistance.between(wanted, candidate.bytes, limit: limit),
          names[candidate.position] != other
        else { continue }
        if let best, (best.distance, best.position) < (distance, candidate.position) { continue }
        best = (distance, candidate.position)
      }
    }
    return best.map { names[$0.position] }
  }

  private static func letters(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
