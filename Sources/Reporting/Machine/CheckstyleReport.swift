import Linting

extension ReportFormat {
  /// For whatever reads Checkstyle's XML.
  public static let checkstyle = ReportFormat(name: "checkstyle", summary: "Checkstyle's XML") {
    outcome, options in
    let selection = outcome.selection(atLeast: options.level, limit: options.maxFindings)
    var text = XMLText.declaration + "<checkstyle version=\"4.3\">\n"
    var path: String?
    for reported in ReportedFinding.all(of: selection, in: outcome) {
      if path != reported.file.path {
        if path != nil { text += "  </file>\n" }
        text += "  <file\(XMLText.attributes([("name", reported.file.path)]))>\n"
        path = reported.file.path
      }
      let attributes = XMLText.attributes([
        ("line", "\(reported.start.line)"), ("column", "\(reported.start.column)"),
        ("severity", CheckstyleSeverity.of(reported.finding.severity)),
        ("message", reported.lines.joined(separator: "\n")),
        ("source", "plumbline.\(reported.finding.rule)"),
      ])
      text += "    <error\(attributes)/>\n"
    }
    if path != nil { text += "  </file>\n" }
    return Array((text + "</checkstyle>\n").utf8)
  }
}

/// Checkstyle's words for severities.
private enum CheckstyleSeverity {
  static func of(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "info"
    }
  }
}
