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

  /// Some rules, a line each.
  public static func list(_ explanations: [Explanation]) -> String {
    let rows = explanations.map { explanation in
      let rule = explanation.rule
      return (rule.id, rule.severity.name, (explanation.example?.remedy ?? .none).rawValue, rule.summary)
    }
    let first = rows.map(\.0.count).max() ?? 0
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    return rows.map { "\(padded($0.0, first))  \(padded($0.1, 11))  \(padded($0.2, 6))  \($0.3)\n" }.joined()
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
