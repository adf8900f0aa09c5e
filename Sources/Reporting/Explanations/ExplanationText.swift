import Queries

/// An explanation as people read it in a terminal.
public enum ExplanationText {
  /// The whole explanation, a line break at its end.
  public static func render(_ explanation: Explanation, width: Int? = nil) -> String {
    let rule = explanation.rule
    var text = "\(rule.id) · \(rule.family.rawValue) · \(explanation.severity)\n\n"
    text += wrapped(rule.summary, width)
    if let scope = explanation.scope { text += wrapped("Asked of \(scope).", width) }
    text += section("Why") + wrapped(rule.rationale, width)
    if let example = explanation.example {
      text += section("Avoid") + indented(example.avoid)
      text += section("Prefer") + wrapped(rule.prefer, width) + "\n" + indented(example.prefer)
    } else {
      text += section("Prefer") + wrapped(rule.prefer, width)
    }
    text += section("Configuration") + indented(explanation.configuration)
    text += section("Fix") + wrapped(explanation.remedy, width)
    text += section("Source") + wrapped(explanation.source, width)
    text += section("Since") + "  \(rule.since)\n"
    if !rule.supersedes.isEmpty {
      text += section("Speaks instead of") + wrapped(rule.supersedes.joined(separator: ", "), width)
    }
    if !explanation.oldNames.isEmpty {
      text += section("Was called") + wrapped(explanation.oldNames.joined(separator: ", "), width)
    }
    return text
  }

  /// Some rules, a line each where the terminal is wide enough, else with the summary below the name.
  ///
  /// - Parameter width: The columns of the terminal; `nil` where there is none.
  public static func list(_ explanations: [Explanation], width: Int? = nil) -> String {
    let rows = explanations.map { explanation in
      let rule = explanation.rule
      return (rule.id, rule.severity.name, (explanation.example?.remedy ?? .none).rawValue, rule.summary)
    }
    let first = rows.map(\.0.count).max() ?? 0
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    let column = first + 23
    return rows.map { id, severity, fix, summary in
      let head = "\(padded(id, first))  \(padded(severity, 11))  \(padded(fix, 6))"
      guard let width, column + DisplayWidth.of(summary) > width else { return "\(head)  \(summary)\n" }
      let isWide = width - column >= 40
      let indent = String(repeating: " ", count: isWide ? column : 4)
      let lines = WordWrap.lines(of: summary, width: width - indent.count)
      if !isWide { return "\(id)  \(severity)  \(fix)\n" + lines.map { "\(indent)\($0)\n" }.joined() }
      return lines.enumerated().map { $0 == 0 ? "\(head)  \($1)\n" : "\(indent)\($1)\n" }.joined()
    }.joined()
  }

  private static func section(_ title: String) -> String { "\n\(title)\n" }

  private static func wrapped(_ text: String, _ width: Int?) -> String {
    WordWrap.lines(of: text, width: min(width ?? 100, 100) - 2).map { "  \($0)\n" }.joined()
  }

  private static func indented(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    return lines.map { $0.isEmpty ? "\n" : "  \(VisibleText.of(String($0)))\n" }.joined()
  }
}
