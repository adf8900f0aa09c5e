import JSON
import Linting
import Policy
import SourceText
import Workspace

/// The answer of `plan/validate` and of `check --format json`: plans, every finding in them, and how many there are.
///
/// Suppressed findings are marked, and not counted.
///
/// Findings are complete whatever a report shows. Lines and columns count from 1, columns in Unicode scalars, offsets
/// in bytes from 0.
public struct Validation: JSONEncodable, Sendable {
  /// The version of the answer's shape.
  public static let version = 1

  /// The plans in the order in which they are told.
  public let analyses: [Analysis]

  /// Makes an answer about plans.
  public init(_ analyses: [Analysis]) {
    self.analyses = analyses
  }

  /// Writes the answer as one object.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("version", Validation.version)
      $0.member("plans") { writer in
        writer.array { for analysis in analyses { write(analysis, to: &$0) } }
      }
      $0.member("findings") { writer in
        writer.array { for analysis in analyses { writeFindings(of: analysis, to: &$0) } }
      }
      $0.member("summary") { writer in
        writer.object {
          for severity in Severity.allCases {
            $0.member(severity.name, analyses.reduce(0) { $0 + $1.count(of: severity) })
          }
        }
      }
    }
  }

  private func write(_ analysis: Analysis, to writer: inout JSONWriter) {
    writer.object {
      $0.member("path", analysis.path)
      $0.member("profile", analysis.profile.id)
      $0.member("events", analysis.plan.events.count)
      $0.member("groups", analysis.plan.groups.count)
    }
  }

  private func writeFindings(of analysis: Analysis, to writer: inout JSONWriter) {
    let fingerprints = Fingerprint.all(of: analysis.findings, in: analysis.text.bytes)
    let positions = ScalarPositions(analysis.text)
    for (finding, fingerprint) in zip(analysis.findings, fingerprints) {
      let record = FindingRecord(
        finding: finding, fingerprint: fingerprint, path: analysis.path, positions: positions)
      record.write(to: &writer)
    }
  }
}
