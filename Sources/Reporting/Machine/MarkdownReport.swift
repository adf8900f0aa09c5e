import Linting

extension ReportFormat {
  /// For comments on a change and for job summaries.
  public static let markdown = ReportFormat(name: "markdown", summary: "a table for comments and summaries") {
    outcome, options in
    let selection = outcome.selection(atLeast: options.level, limit: options.maxFindings)
    var text = ""
    let reported = ReportedFinding.all(of: selection, in: outcome)
    if !reported.isEmpty {
      text += "| | where | what | rule |\n|---|---|---|---|\n"
      for reported in reported {
        let place = "\(reported.file.path):\(reported.start.line):\(reported.start.column)"
        let cells = [
          reported.finding.severity.name, MarkdownText.code(place, inTable: true),
          reported.lines.map { MarkdownText.cell($0) }.joined(separator: "<br>"),
          MarkdownText.code(reported.finding.rule, inTable: true),
        ]
        text += "| \(cells.joined(separator: " | ")) |\n"
      }
      text += "\n"
    }
    if selection.omitted > 0 { text += "\(selection.omitted) more left out (--max-findings).\n\n" }
    if !options.isQuiet {
      let lines = Summary(outcome: outcome, options: options).text.split(separator: "\n")
      text += lines.map { MarkdownText.cell(String($0)) }.joined(separator: "  \n") + "\n"
    }
    return Array(text.utf8)
  }
}
