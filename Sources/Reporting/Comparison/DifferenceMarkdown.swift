import Insight
import Queries

/// What differs between two versions of a plan, as Markdown for a pull request.
public enum DifferenceMarkdown {
  /// A heading, a table of the changes, the heaviest first, and what they ask of the version.
  public static func render(_ difference: PlanDifference) -> String {
    let comparison = difference.comparison
    var text = "# \(MarkdownText.code(difference.old.path)) → \(MarkdownText.code(difference.new.path))\n\n"
    guard !comparison.changes.isEmpty else { return text + "Nothing differs.\n" }
    text += "| class | where | what |\n|---|---|---|\n"
    for change in comparison.changes {
      let place: String
      switch change.subject.kind {
      case .event: place = MarkdownText.code(change.subject.name, inTable: true)
      case .meta, .plan: place = change.subject.kind.rawValue
      default:
        place = "\(change.subject.kind.rawValue) \(MarkdownText.code(change.subject.name, inTable: true))"
      }
      text += "| \(change.changeClass.rawValue) | \(place) | \(MarkdownText.cell(change.phrase)) |\n"
    }
    let lines = DifferenceText.summary(comparison).split(separator: "\n").map { $0.drop { $0 == " " } }
    return text + "\n" + lines.map { "\(MarkdownText.cell(String($0)))\n" }.joined(separator: "\n")
  }
}
