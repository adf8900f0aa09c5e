/// The version of a plan: an integer or a semantic version, as numbers.
public struct PlanVersion: Comparable, Sendable {
  /// The numbers that are written, the most significant first.
  public let parts: [Int]

  /// Reads `3`, `v3` and `1.2.0`; `nil` for anything else. `1` and `1.0` are the same version.
  public init?(_ text: String) {
    var rest = text[...]
    if rest.first == "v" || rest.first == "V" { rest = rest.dropFirst() }
    let words = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...3).contains(words.count) else { return nil }
    var parts: [Int] = []
    for word in words {
      guard word.utf8.count <= 9, word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(word)
      else { return nil }
      parts.append(number)
    }
    self.parts = parts
  }

  /// Three numbers; those that are not written are nought.
  private var padded: [Int] { parts + [Int](repeating: 0, count: max(0, 3 - parts.count)) }

  /// Whether two are the same version, however many of its numbers are written.
  public static func == (first: PlanVersion, second: PlanVersion) -> Bool { first.padded == second.padded }

  /// Orders by the first number that differs; numbers that are not written are nought.
  public static func < (first: PlanVersion, second: PlanVersion) -> Bool {
    first.padded.lexicographicallyPrecedes(second.padded)
  }
}
