import Insight
import SourceText
import TrackingPlan

/// An earlier version of the plan and what has changed since.
struct ChangesSinceBase: Sendable {
  /// The earlier version.
  let base: BaseInput
  /// What has changed.
  let comparison: PlanComparison
  /// The lines of the earlier text.
  private let lines: LineIndex

  init(_ base: BaseInput, _ document: PlanDocument) {
    self.base = base
    comparison = PlanComparison(from: base.document, to: document)
    lines = LineIndex(base.document.tree.bytes)
  }

  /// Where something stood in the earlier version: `at HEAD it stood in line 12`.
  ///
  /// - Parameter count: How many there are; of several it is the place of the first.
  func place(of change: PlanChange, count: Int = 1) -> String? {
    let words = count == 1 ? "it stood in line" : "they stood from line"
    return change.oldRange.map { "at \(base.name) \(words) \(lines.line(at: $0.start) + 1)" }
  }

  /// The heaviest changes in a few words.
  func words(for changeClass: ChangeClass) -> String {
    let changes = comparison.changes.filter { $0.changeClass == changeClass }
    let shown = changes.prefix(3).map(\.sentence).joined(separator: "; ")
    return changes.count > 3 ? "\(shown); and \(changes.count - 3) more" : shown
  }
}
