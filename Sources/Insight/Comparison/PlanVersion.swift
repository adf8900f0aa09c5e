/// The version of a plan: an integer or a semantic version, as numbers.
public struct PlanVersion: Comparable, Sendable {
  /// The numbers, the most significant first.
  public let parts: [Int]

  /// Reads `3`, `v3` and `1.2.0`; `nil` for anything else.
  public init?(_ text: String) {
    var rest = text[...]
    if rest.first == "v" || rest.first == "V" { rest = rest.dropFirst() }
    let words = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...3).contains(words.count) else { return nil }
    var parts: [Int] = []
    for word in words {
      guard word.utf8.count <= 9, let number = Int(word), number >= 0 else { return nil }
      parts.append(number)
    }
    self.parts = parts
  }

  /// Orders by the first number that differs; numbers that are not there are nought.
  public static func < (first: PlanVersion, second: PlanVersion) -> Bool {
    for index in 0..<3 {
      let left = index < first.parts.count ? first.parts[index] : 0
      let right = index < second.parts.count ? second.parts[index] : 0
      if left != right { return left < right }
    }
    return false
  }
}
