import Linting

/// What there is to say of a whole plan, in a few lines.
public enum PlanSummary {
  /// How many findings of how many rules are named.
  private static let mostRules = 5

  /// The lines: how many findings, of which rules most, and how many questions are answered; `nil` for a document
  /// that is no plan. Complexity: linear in the plan.
  public static func lines(of document: AnalyzedDocument) -> [String]? {
    guard let analysis = document.planAnalysis, let questions = document.eventQuestions else { return nil }
    var counts: [String: (rule: String, severity: Severity, count: Int)] = [:]
    for finding in analysis.active {
      counts[finding.rule, default: (finding.rule, finding.severity, 0)].count += 1
    }
    let rules = counts.values.sorted {
      ($0.severity, $0.count, $1.rule) > ($1.severity, $1.count, $0.rule)
    }
    let rest = rules.count - mostRules
    let named = rules.prefix(mostRules).map { "\($0.rule) \($0.count)" }
    var lines = [CodeLenses.findings(analysis.active)]
    if !named.isEmpty {
      lines[0] += ": " + (named + (rest > 0 ? ["\(rest) more rules"] : [])).joined(separator: ", ")
    }
    lines.append("\(CodeLenses.words(questions)) can be answered; \"plumbline coverage\" tells which")
    return lines
  }
}
