import Linting

extension ReportFormat {
  /// For GitHub Actions: workflow commands that become annotations beside the lines.
  public static let github = ReportFormat(name: "github", summary: "annotations for GitHub Actions") {
    outcome, options in
    GitHubReport(outcome: outcome, options: options).render()
  }
}

/// Annotations, no more of each kind than GitHub shows, and a count of the rest.
///
/// Source: "Workflow commands for GitHub Actions" for the syntax; the limits are those of "Usage limits, billing, and
/// administration": ten annotations of each kind a step.
struct GitHubReport {
  /// How many annotations of one kind GitHub shows for a step.
  static let limit = 10

  let outcome: CheckOutcome
  let options: ReportOptions

  func render() -> [UInt8] {
    let selection = outcome.selection(atLeast: options.level, limit: options.maxFindings)
    var counts: [String: Int] = [:]
    var text = ""
    for reported in ReportedFinding.all(of: selection, in: outcome) {
      let command = GitHubReport.command(for: reported.finding.severity)
      counts[command, default: 0] += 1
      if counts[command, default: 0] <= GitHubReport.limit { text += annotation(command, reported) }
    }
    let beyond = counts.values.reduce(selection.omitted) { $0 + max(0, $1 - GitHubReport.limit) }
    if beyond > 0 {
      text +=
        "\(beyond) more finding\(beyond == 1 ? "" : "s") left out: GitHub shows \(GitHubReport.limit) annotations of a kind; --format text has them all\n"
    }
    if !options.isQuiet { text += Summary(outcome: outcome, options: options).text + "\n" }
    return Array(text.utf8)
  }

  private func annotation(_ command: String, _ reported: ReportedFinding) -> String {
    var properties = [
      "file=\(GitHubReport.escaped(property: reported.file.path))", "line=\(reported.start.line)",
      "col=\(reported.start.column)", "endLine=\(reported.end.line)",
    ]
    // GitHub takes an end column only where the end is on the line of the start.
    if reported.end.line == reported.start.line { properties.append("endColumn=\(reported.end.column)") }
    properties.append("title=\(GitHubReport.escaped(property: reported.finding.rule))")
    let message = GitHubReport.escaped(reported.lines.map { VisibleText.of($0) }.joined(separator: "\n"))
    return "::\(command) \(properties.joined(separator: ","))::\(message)\n"
  }

  static func command(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "notice"
    }
  }

  /// Text as the data of a command: what would end the line is written as its code, and what a terminal would obey is
  /// replaced, since GitHub knows no codes for it.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: VisibleText.append(scalar, to: &result)
      }
    }
    return result
  }

  /// Text as a property of a command, which ends at a comma or a colon.
  static func escaped(property text: String) -> String {
    escaped(text).split(separator: ":", omittingEmptySubsequences: false).joined(separator: "%3A")
      .split(separator: ",", omittingEmptySubsequences: false).joined(separator: "%2C")
  }
}
