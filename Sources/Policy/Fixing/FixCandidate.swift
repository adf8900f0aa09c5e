import Linting
import SourceText

/// One fix that could be applied to one version of a text.
struct FixCandidate {
  /// The rule whose finding it settles.
  let rule: String
  /// The edits, in bytes of that version.
  let edits: [TextEdit]
  /// A name by which the same fix is known again in a later version.
  let name: String

  /// The fix of a finding that may be applied without asking; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - isUnsafe: Whether a fix that changes what the plan means will do; a safe one still comes first.
  ///   - bytes: The text.
  init?(_ finding: Finding, isUnsafe: Bool, in bytes: [UInt8]) {
    guard let fix = finding.fixes.first(where: \.isSafe) ?? (isUnsafe ? finding.fixes.first : nil) else {
      return nil
    }
    rule = finding.rule
    edits = fix.edits
    let end = min(finding.range.end, bytes.count)
    let marked = String(decoding: bytes[min(finding.range.start, end)..<end].prefix(200), as: UTF8.self)
    name = "\(finding.rule)|\(fix.title)|\(finding.subject?.name ?? "")|\(marked)"
  }

  /// Those of some candidates that do not touch what an earlier one changes; the others wait for the next round.
  ///
  /// Complexity: n log n in the edits.
  static func compatible(_ candidates: [FixCandidate]) -> [FixCandidate] {
    let ordered = candidates.enumerated().flatMap { number, candidate in
      candidate.edits.map { (range: $0.range, number: number) }
    }
    .sorted { ($0.range, $0.number) < ($1.range, $1.number) }
    var refused: Set<Int> = []
    var last: (end: Int, number: Int)?
    for (range, number) in ordered where !refused.contains(number) {
      if let last, last.number != number, range.start <= last.end {
        refused.insert(number)
      } else {
        last = (max(range.end, last?.end ?? 0), number)
      }
    }
    return candidates.enumerated().filter { !refused.contains($0.offset) }.map(\.element)
  }
}
