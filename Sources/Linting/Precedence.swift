import SourceText

/// Lets only the more exact of two findings on one place speak.
enum Precedence {
  /// Drops findings whose rule another finding's rule supersedes at a place that overlaps or touches theirs.
  ///
  /// Complexity: n log n in the findings and their related places.
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
    let merged = masks.mapValues(merge)
    return findings.filter { finding in
      guard let ranges = merged[finding.rule] else { return true }
      return !overlaps(finding.range, ranges)
    }
  }

  /// The ranges in order, those that touch as one.
  private static func merge(_ ranges: [ByteRange]) -> [ByteRange] {
    var merged: [ByteRange] = []
    for range in ranges.sorted() {
      if let last = merged.last, range.start <= last.end {
        merged[merged.count - 1] = last.union(range)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private static func overlaps(_ range: ByteRange, _ merged: [ByteRange]) -> Bool {
    // The first that does not end before the range begins.
    var low = 0
    var high = merged.count
    while low < high {
      let middle = low + (high - low) / 2
      if merged[middle].end < range.start { low = middle + 1 } else { high = middle }
    }
    return low < merged.count && merged[low].start <= range.end
  }
}
