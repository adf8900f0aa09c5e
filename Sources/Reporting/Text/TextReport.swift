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
    for file in outcome.files {
      let shown = file.active.filter { $0.severity >= options.level }
      if shown.isEmpty { continue }
      let positions = ScalarPositions(file.text)
      let otherPositions = file.other.map { ScalarPositions($0.text) }
      for finding in shown {
        let block = FindingBlock(
          finding: finding, file: file, positions: positions, otherPositions: otherPositions,
          options: options)
        blocks.append(block.lines().joined(separator: "\n"))
      }
    }
    if !options.isQuiet { blocks.append(Summary(outcome: outcome, options: options).text) }
    if blocks.isEmpty { return [] }
    return Array(blocks.joined(separator: "\n\n").utf8) + [0x0A]
  }
}
