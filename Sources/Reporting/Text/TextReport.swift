import Linting
import Queries
import Workspace

extension ReportFormat {
  /// For people: each finding with the text that it is about, then a summary.
  public static let text = ReportFormat(name: "text", summary: "for people, with the lines of the plan") {
    outcome, options in
    TextReport(outcome: outcome, options: options).render()
  }
}

/// The report for people.
struct TextReport {
  let outcome: CheckOutcome
  let options: ReportOptions

  func render() -> [UInt8] {
    var blocks: [String] = []
    let selection = outcome.selection(atLeast: options.level, limit: options.maxFindings)
    for file in selection.files where !file.findings.isEmpty {
      let positions = ScalarPositions(file.text)
      let otherPositions = file.other.map { ScalarPositions($0.text) }
      for finding in file.findings {
        let block = FindingBlock(
          finding: finding, file: file, positions: positions, otherPositions: otherPositions,
          options: options)
        blocks.append(block.lines().joined(separator: "\n"))
      }
    }
    if selection.omitted > 0 { blocks.append("… and \(selection.omitted) more (--max-findings)") }
    if !options.isQuiet { blocks.append(Summary(outcome: outcome, options: options).text) }
    if blocks.isEmpty { return [] }
    return Array(blocks.joined(separator: "\n\n").utf8) + [0x0A]
  }
}
