import Linting
import SourceText

/// A name for a finding that outlives edits elsewhere in the file.
///
/// It follows from the rule, from what the finding is about and from the text that is marked, never from the line.
/// Findings of one file that agree in all of that are told apart by their order.
public enum Fingerprint {
  /// The fingerprints of the findings of one plan, one for each, as 16 hexadecimal digits.
  ///
  /// - Parameters:
  ///   - findings: All findings of the plan in order of place.
  ///   - bytes: The plan's text.
  public static func all(of findings: [Finding], in bytes: [UInt8]) -> [String] {
    var occurrences: [UInt64: UInt64] = [:]
    return findings.map { finding in
      var hash = base(finding, in: bytes)
      let occurrence = occurrences[hash.value, default: 0]
      occurrences[hash.value] = occurrence + 1
      if occurrence > 0 { hash.fold(String(occurrence).utf8) }
      return hash.digits
    }
  }

  private static func base(_ finding: Finding, in bytes: [UInt8]) -> StableHash {
    var hash = StableHash()
    hash.fold(finding.rule.utf8)
    hash.fold((finding.subject?.kind ?? "").utf8)
    hash.fold((finding.subject?.name ?? "").utf8)
    let end = min(finding.range.end, bytes.count)
    hash.fold(bytes[min(finding.range.start, end)..<end])
    return hash
  }
}

extension StableHash {
  /// Takes in bytes and a separator that no UTF-8 has.
  fileprivate mutating func fold(_ bytes: some Sequence<UInt8>) {
    combine(bytes)
    combine(0xFF)
  }
}
