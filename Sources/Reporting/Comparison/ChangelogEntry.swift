import Insight
import Queries

/// The entry of a changelog that tells of a new version of a plan, in Markdown.
public enum ChangelogEntry {
  /// A heading with version and date, and what was added, changed, renamed and removed.
  ///
  /// - Parameters:
  ///   - difference: The two versions.
  ///   - date: The day of the new version in ISO 8601, where it is to be told.
  public static func render(_ difference: PlanDifference, date: String?) -> String {
    let comparison = difference.comparison
    let advice = comparison.version
    let isRaised = advice.new != nil && advice.new != advice.old
    let version = (isRaised ? advice.new : advice.expected) ?? advice.new
    let title = version.map { MarkdownText.cell($0) } ?? "Unreleased"
    var text = "## \(title)\(date.map { " — \($0)" } ?? "")\n"
    guard !comparison.changes.isEmpty else { return text + "\nNothing but layout, comments or dates.\n" }
    if comparison.eventCounts.old != comparison.eventCounts.new {
      text += "\n\(comparison.eventCounts.old) → \(comparison.eventCounts.new) events.\n"
    }
    let sections: [(title: String, isReworded: Bool, changes: [PlanChange])] = [
      ("Added", false, comparison.changes.filter { $0.action == .added }),
      ("Changed", false, comparison.changes.filter { $0.action == .changed && $0.changeClass > .patch }),
      ("Renamed", false, comparison.changes.filter { $0.action == .renamed }),
      ("Removed", false, comparison.changes.filter { $0.action == .removed }),
      ("Reworded", true, comparison.changes.filter { $0.action == .changed && $0.changeClass == .patch }),
    ]
    for (title, isReworded, changes) in sections where !changes.isEmpty {
      text += "\n### \(title)\n\n" + lines(changes, isReworded: isReworded)
    }
    return text
  }

  /// One item for each thing that changed, with all that became of it.
  private static func lines(_ changes: [PlanChange], isReworded: Bool) -> String {
    var order: [PlanChange.Subject] = []
    var phrases: [PlanChange.Subject: [String]] = [:]
    var told: [PlanChange.Subject: Set<String>] = [:]
    for change in changes {
      let mark = change.changeClass == .breaking && change.action != .removed ? "**breaking** " : ""
      let phrase = isReworded ? field(of: change) : mark + MarkdownText.cell(change.phrase)
      if phrases[change.subject] == nil { order.append(change.subject) }
      if told[change.subject, default: []].insert(phrase).inserted {
        phrases[change.subject, default: []].append(phrase)
      }
    }
    return order.map { subject in
      let all = (phrases[subject] ?? []).joined(separator: "; ")
      // Of what was added or removed as a whole the heading says it.
      let isPlain = all == "added" || all == "removed"
      switch subject.kind {
      case .meta, .plan: return "- \(all)\n"
      case .event: return "- \(MarkdownText.code(subject.name))\(isPlain ? "" : ": \(all)")\n"
      default:
        return "- \(subject.kind.rawValue) \(MarkdownText.code(subject.name))\(isPlain ? "" : ": \(all)")\n"
      }
    }.joined()
  }

  private static func field(of change: PlanChange) -> String {
    let field = MarkdownText.cell(change.field ?? change.phrase)
    return change.part.map { "\(field) of \(MarkdownText.code($0.name))" } ?? field
  }
}
