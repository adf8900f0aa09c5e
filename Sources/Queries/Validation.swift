import JSON
import Linting
import Policy
import SourceText
import Workspace

/// The answer of `plan/validate` and of `check --format json`: plans, every finding in them, and how many there are.
///
/// Suppressed and baselined findings are marked, and not counted.
///
/// Findings are complete whatever a report shows. Lines and columns count from 1, columns in Unicode scalars, offsets
/// in bytes from 0.
public struct Validation: JSONEncodable, Sendable {
  /// The version of the answer's shape.
  public static let version = 1

  /// The plans in the order in which they are told.
  public let analyses: [Analysis]

  /// The configurations that hold for them, each once; their findings come first.
  public let configurations: [ConfigurationFile]
  /// The files of profiles that they could name, each once; their findings come next.
  public let profiles: [ProfileFile]

  /// The files with the findings that are told, where those are not all.
  private var told: [CheckedFile]?
  /// How many findings are left out.
  private var omitted = 0

  /// Makes an answer about plans.
  public init(_ analyses: [Analysis], configurations: [ConfigurationFile] = [], profiles: [ProfileFile] = [])
  {
    self.analyses = analyses
    self.configurations = configurations
    self.profiles = profiles
  }

  /// Leaves out findings because there are too many; they are counted all the same.
  ///
  /// - Parameters:
  ///   - files: The files with the findings that stay.
  ///   - omitted: How many do not, told as `omitted`.
  public mutating func limit(to files: [CheckedFile], omitted: Int) {
    told = files
    self.omitted = omitted
  }

  private var files: [CheckedFile] {
    configurations.map(\.checked) + profiles.map(\.checked) + analyses.flatMap(\.files)
  }

  /// Writes the answer as one object.
  public func write(to writer: inout JSONWriter) {
    let files = files
    writer.object {
      $0.member("version", Validation.version)
      $0.member("plans") { writer in
        writer.array { for analysis in analyses { write(analysis, to: &$0) } }
      }
      $0.member("findings") { writer in
        writer.array { for file in told ?? files { writeFindings(of: file, to: &$0) } }
      }
      if omitted > 0 { $0.member("omitted", omitted) }
      $0.member("summary") { Validation.writeSummary(of: files, to: &$0) }
    }
  }

  /// Writes how many findings of each severity count.
  func writeSummary(to writer: inout JSONWriter) { Validation.writeSummary(of: files, to: &writer) }

  private static func writeSummary(of files: [CheckedFile], to writer: inout JSONWriter) {
    var counts: [Severity: Int] = [:]
    for file in files {
      for finding in file.findings where finding.isActive { counts[finding.severity, default: 0] += 1 }
    }
    writer.object {
      for severity in Severity.allCases { $0.member(named: severity.name, counts[severity] ?? 0) }
    }
  }

  private func write(_ analysis: Analysis, to writer: inout JSONWriter) {
    writer.object {
      $0.member("path", analysis.path)
      $0.member(ifPresent: "state", analysis.state?.displayName)
      $0.member("profile", analysis.profile.id)
      $0.member("events", analysis.plan.events.count)
      $0.member("groups", analysis.plan.groups.count)
    }
  }

  private func writeFindings(of file: CheckedFile, to writer: inout JSONWriter) {
    let fingerprints = Fingerprint.all(of: file.findings, in: file.text.bytes)
    let positions = ScalarPositions(file.text)
    let other = file.other.map { (path: $0.path, positions: ScalarPositions($0.text)) }
    for (finding, fingerprint) in zip(file.findings, fingerprints) {
      let record = FindingRecord(
        finding: finding, fingerprint: fingerprint, path: file.path, positions: positions, other: other)
      record.write(to: &writer)
    }
  }
}
