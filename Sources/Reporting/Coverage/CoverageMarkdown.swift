import Insight
import Queries

/// Coverage as a page: a table of questions and a block of YAML to add.
public enum CoverageMarkdown {
  /// The page on some plans.
  ///
  /// - Parameters:
  ///   - plans: The plans.
  ///   - standings: Which questions are told.
  public static func render(_ plans: [PlanCoverage], standings: [Standing] = Standing.allCases) -> String {
    plans.map { page($0, standings) }.joined(separator: "\n")
  }

  private static func page(_ plan: PlanCoverage, _ standings: [Standing]) -> String {
    let coverage = plan.coverage
    var text = "## What \(code(plan.analysis.path)) can measure\n\n"
    text += "\(coverage.count(.yes)) of \(coverage.answers.count) questions.\n\n"
    text += "| | question | there | missing |\n|---|---|---|---|\n"
    for standing in standings {
      for answer in coverage.answers where answer.standing == standing {
        let present = answer.present.prefix(4).map { code($0.text) }.joined(separator: ", ")
        let outside = coverage.outside(of: answer).map { "\(escaped($0)) (elsewhere)" }
        let missing = (coverage.missing(of: answer).map(escaped) + outside).joined(separator: ", ")
        text += "| \(standing.rawValue) | \(escaped(answer.question.title)) | \(present) | \(missing) |\n"
      }
    }
    for loss in plan.losses {
      text += "\n### Without \(code(loss.name))\n\n"
      if loss.broken.isEmpty { text += "No question changes.\n" }
      for (before, after) in loss.broken {
        text +=
          "- \(escaped(before.question.title)): \(before.standing.rawValue) → \(after.standing.rawValue)\n"
      }
    }
    guard plan.losses.isEmpty, !plan.additions.isEmpty else { return text }
    text += "\n### What to add\n\n"
    for addition in plan.additions {
      let titles = addition.opens.map { escaped($0.title) }.joined(separator: ", ")
      text += "- \(escaped(coverage.words(addition.items))): opens \(addition.opens.count), \(titles)\n"
    }
    return text + "\n```yaml\n" + coverage.yaml(plan.additions.flatMap(\.items)) + "```\n"
  }

  private static func code(_ text: String) -> String {
    let visible = VisibleText.of(text)
    return visible.contains("`")
      ? escaped(text) : "`\(visible.split(separator: "|").joined(separator: "\\|"))`"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in VisibleText.of(text) {
      if "\\`*_|<[]".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
