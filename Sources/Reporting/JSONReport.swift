import JSON
import Queries

extension ReportFormat {
  /// For scripts: one JSON value on one line, with every finding whatever the level.
  public static let json = ReportFormat(
    name: "json", summary: "every finding as one JSON value", tellsFixes: true
  ) {
    outcome, options in
    var validation = Validation(
      outcome.analyses, configurations: outcome.configurations, profiles: outcome.profiles)
    if let limit = options.maxFindings {
      let selection = outcome.selection(atLeast: nil, includingSilent: true, limit: limit)
      validation.limit(to: selection.files, omitted: selection.omitted)
    }
    return validation.jsonBytes() + [0x0A]
  }
}
