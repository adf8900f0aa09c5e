import Linting
import Queries

/// The page about all rules, `protocol/rules.md`, which a test compares.
public enum RulesPage {
  /// The page as Markdown.
  ///
  /// - Parameters:
  ///   - explanations: The rules in the order of the catalogue.
  ///   - origin: How the page is made, for a comment.
  public static func render(_ explanations: [Explanation], origin: String) -> String {
    var page = """
      # Rules

      <!-- \(origin) -->

      What Plumbline checks, family by family. Below each rule stand the very plans that it is tested with: under \
      "avoid" carets mark what it finds, with the severity, the rule and the message; `=` is a note and `~` a related \
      place. `plumbline explain RULE` tells the same in a terminal, `plumbline rules` lists them.

      | rule | severity | fix | reports |
      |---|---|---|---|

      """
    for explanation in explanations {
      let rule = explanation.rule
      let remedy = (explanation.example?.remedy ?? .none).rawValue
      page +=
        "| [`\(rule.id)`](#\(rule.id)) | \(rule.severity.name) | \(remedy) | \(MarkdownText.escapingBars(rule.summary)) |\n"
    }
    for family in RuleFamily.allCases {
      let rules = explanations.filter { $0.rule.family == family }
      if rules.isEmpty { continue }
      page += "\n## Family `\(family.rawValue)`\n"
      for explanation in rules { page += section(explanation) }
    }
    return page
  }

  private static func section(_ explanation: Explanation) -> String {
    let rule = explanation.rule
    var text = "\n### \(rule.id)\n\n\(rule.summary)\n\nSeverity: \(explanation.severity)."
    if let scope = explanation.scope { text += " Asked of \(scope)." }
    text += "\n\n**Why.** \(rule.rationale)\n"
    if let example = explanation.example { text += "\n**Avoid:**\n\n" + fenced(example.avoid) }
    text += "\n**Prefer.** \(rule.prefer)\n"
    if let example = explanation.example { text += "\n" + fenced(example.prefer) }
    text += "\n**Configuration:**\n\n" + fenced(explanation.configuration)
    text += "\n**Fix:** \(explanation.remedy).\n"
    text += "\n**Source:** \(explanation.source).\n"
    text += "\n**Since:** \(rule.since).\n"
    if !rule.supersedes.isEmpty {
      let names = rule.supersedes.map { "[`\($0)`](#\($0))" }.joined(separator: ", ")
      text += "\n**Speaks instead of:** \(names).\n"
    }
    if !explanation.oldNames.isEmpty {
      text += "\n**Was called:** \(explanation.oldNames.map { "`\($0)`" }.joined(separator: ", ")).\n"
    }
    return text
  }

  private static func fenced(_ text: String) -> String {
    MarkdownText.block(text, language: "yaml", fence: 4)
  }
}
