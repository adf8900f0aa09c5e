import Linting
import Workspace

/// The findings that one report holds, file by file, and how many it leaves out.
public struct ReportSelection: Sendable {
  /// The files, each with the findings that are told of it.
  public let files: [CheckedFile]
  /// How many findings were left out because there were too many.
  public let omitted: Int
}

extension CheckOutcome {
  /// The findings for a report.
  ///
  /// Where there are more than `limit`, the gravest stay, and of equally grave ones the first; what stays is in order
  /// of place. Complexity: linear in the findings.
  ///
  /// - Parameters:
  ///   - level: The least severity; `nil` for all.
  ///   - includingSilent: Whether suppressed and baselined findings are among them.
  ///   - limit: How many at most; `nil` for all.
  public func selection(
    atLeast level: Severity?, includingSilent: Bool = false, limit: Int? = nil
  ) -> ReportSelection {
    func isTold(_ finding: Finding) -> Bool {
      (includingSilent || finding.isActive) && level.map { finding.severity >= $0 } ?? true
    }
    let told = files.map { $0.replacing(findings: $0.findings.filter(isTold)) }
    let count = told.reduce(0) { $0 + $1.findings.count }
    guard let limit, count > limit else { return ReportSelection(files: told, omitted: 0) }
    // How many of each severity there is room for.
    var room = max(limit, 0)
    var rooms: [Severity: Int] = [:]
    for severity in Severity.allCases {
      let found = told.reduce(0) { $0 + $1.findings.count { $0.severity == severity } }
      rooms[severity] = min(found, room)
      room -= min(found, room)
    }
    let kept = told.map { file in
      file.replacing(
        findings: file.findings.filter { finding in
          guard let left = rooms[finding.severity], left > 0 else { return false }
          rooms[finding.severity] = left - 1
          return true
        })
    }
    return ReportSelection(files: kept, omitted: count - max(limit, 0))
  }
}

extension CheckedFile {
  /// The same file with other findings.
  func replacing(findings: [Finding]) -> CheckedFile {
    CheckedFile(path: path, text: text, other: other, findings: findings)
  }
}
