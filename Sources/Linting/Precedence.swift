import SourceText

/// Lets only the more exact of two findings on one place speak.
enum Precedence {
  /// Drops findings whose rule another finding's rule supersedes at a place that overlaps.
  ///
  /// Complexity: linear in the findings for each rule that supersedes others.
  static func apply(_ findings: [Finding]) -> [Finding] {
    var masks: [String: [ByteRange]] = [:]
    for finding in findings {
      guard let rule = Catalogue.rule(finding.rule) else { continue }
      for superseded in rule.supersedes {
        masks[superseded, default: []].append(finding.range)
        masks[superseded, default: []] += finding.related.map(\.range)
      }
    }
    guard !masks.isEmpty else { return findings }
    for key in masks.keys { masks[key]?.sort() }
    return findings.filter { finding in
      guard let ranges = masks[finding.rule] else { return true }
      return !overlaps(finding.range, ranges)
    }
  }

  private static func overlaps(_ range: ByteRange, _ sorted: [ByteRange]) -> Bool {
    for other in sorted {
      if other.start > range.end { return false }
      if other.end >= range.start { return true }
    }
    return false
  }
}
