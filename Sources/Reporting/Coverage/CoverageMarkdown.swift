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
    var text = "## What \(MarkdownText.code(plan.analysis.path)) can measure\n\n"
    text += "\(coverage.count(.yes)) of \(coverage.answers.count) questions.\n\n"
    text += "| | question | there | missing |\n|---|---|---|---|\n"
    for standing in standings {
      for answer in coverage.answers where answer.standing == standing {
        let present = answer.present.prefix(4).map { MarkdownText.code($0.text, inTable: true) }.joined(
          separator: ", ")
        let outside = coverage.outside(of: answer).map { "\(MarkdownText.cell($0)) (elsewhere)" }
        let missing = (coverage.missing(of: answer).map(MarkdownText.cell) + outside).joined(separator: ", ")
        text +=
          "| \(standing.rawValue) | \(MarkdownText.cell(answer.question.title)) | \(present) | \(missing) |\n"
      }
    }
    for loss in plan.losses {
      text += "\n### Without \(MarkdownText.code(loss.name))\n\n"
      if loss.broken.isEmpty { text += "No question changes.\n" }
      for (before, after) in loss.broken {
        text +=
          "- \(MarkdownText.cell(before.question.title)): \(before.standing.rawValue) → \(after.standing.rawValue)\n"
      }
    }
    guard plan.losses.isEmpty, !plan.additions.isEmpty else { return text }
    text += "\n### What to add\n\n"
    for addition in plan.additions {
      let titles = addition.opens.map { MarkdownText.cell($0.title) }.joined(separator: ", ")
      text +=
        "- \(MarkdownText.cell(coverage.words(addition.items))): opens \(addition.opens.count)\(addition.buildsOnOthers ? " with those above" : ""), \(titles)\n"
    }
    return text + "\n" + MarkdownText.block(coverage.yaml(plan.additions.flatMap(\.items)), language: "yaml")
  }
}
