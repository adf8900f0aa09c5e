import JSON
import Linting

extension ReportFormat {
  /// For GitLab: a code quality report.
  ///
  /// Each entry is a whole issue of Code Climate's format, of which GitLab reads a part.
  ///
  /// Source: GitLab's documentation, "Code Quality report format"; Code Climate's specification, "Issues".
  public static let gitlab = ReportFormat(name: "gitlab", summary: "a code quality report for GitLab") {
    outcome, options in
    let selection = outcome.selection(atLeast: options.level, limit: options.maxFindings)
    var writer = JSONWriter(style: .pretty)
    writer.array { writer in
      for reported in ReportedFinding.all(of: selection, in: outcome) {
        writer.object {
          $0.member("type", "issue")
          $0.member("description", reported.lines.joined(separator: "\n"))
          $0.member("check_name", reported.finding.rule)
          $0.member("categories", [GitLabCategory.of(reported.finding.rule)])
          // GitLab wants it to be the only one of its kind in the whole report.
          $0.member("fingerprint", "\(reported.fingerprint):\(reported.file.path)")
          $0.member("severity", GitLabSeverity.of(reported.finding.severity))
          $0.member("location") { writer in
            writer.object {
              $0.member("path", reported.file.path)
              $0.member("lines") { writer in
                writer.object {
                  $0.member("begin", reported.start.line)
                  $0.member("end", reported.end.line)
                }
              }
            }
          }
        }
      }
    }
    return writer.takeBytes() + [0x0A]
  }
}

/// GitLab's words for severities.
private enum GitLabSeverity {
  static func of(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "major"
    case .information: "minor"
    case .hint: "info"
    }
  }
}

/// Code Climate's words for what a finding is about.
private enum GitLabCategory {
  static func of(_ rule: String) -> String {
    switch Catalogue.rule(rule)?.family {
    case .name: "Style"
    case .privacy: "Security"
    case .meta, .coverage, .policy: "Clarity"
    case .destination, .version, .state: "Compatibility"
    default: "Bug Risk"
    }
  }
}
