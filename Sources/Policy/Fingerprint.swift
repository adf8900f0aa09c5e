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
      let occurrence = occurrences[hash, default: 0]
      occurrences[hash] = occurrence + 1
      if occurrence > 0 { hash = fold(hash, String(occurrence).utf8) }
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
    }
  }

  private static func base(_ finding: Finding, in bytes: [UInt8]) -> UInt64 {
    var hash = fold(0xCBF2_9CE4_8422_2325, finding.rule.utf8)
    hash = fold(hash, (finding.subject?.kind ?? "").utf8)
    hash = fold(hash, (finding.subject?.name ?? "").utf8)
    let end = min(finding.range.end, bytes.count)
    return fold(hash, bytes[min(finding.range.start, end)..<end])
  }

  /// FNV-1a over the bytes and a separator that no UTF-8 has.
  private static func fold(_ hash: UInt64, _ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = hash
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
  }
}
