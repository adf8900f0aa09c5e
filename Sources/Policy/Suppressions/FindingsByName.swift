import Linting
import SourceText

/// Findings by the names under which suppressions speak of them: that of a rule, and that of its family.
struct FindingsByName {
  private var positions: [String: [Int]] = [:]

  /// Takes findings in order of place. Complexity: linear.
  init(_ findings: [Finding]) {
    for (position, finding) in findings.enumerated() {
      positions[finding.rule, default: []].append(position)
      if let family = Catalogue.rule(finding.rule)?.family.rawValue, family != finding.rule {
        positions[family, default: []].append(position)
      }
    }
  }

  /// The positions of the findings of a name that start within a range or at its end.
  ///
  /// Complexity: logarithmic in the findings.
  func positions(of name: String, in range: ByteRange, of findings: [Finding]) -> ArraySlice<Int> {
    guard let all = positions[name] else { return [] }
    func first(from offset: Int) -> Int {
      var low = 0
      var high = all.count
      while low < high {
        let middle = low + (high - low) / 2
        if findings[all[middle]].range.start < offset { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return all[first(from: range.start)..<first(from: range.end + 1)]
  }
}
