import JSON
import Queries

extension ReportFormat {
  /// For scripts: one JSON value on one line, with every finding whatever the level.
  public static let json = ReportFormat(name: "json", summary: "every finding as one JSON value") {
    outcome, _ in
    Validation(outcome.analyses, configurations: outcome.configurations, profiles: outcome.profiles)
      .jsonBytes() + [0x0A]
  }
}
