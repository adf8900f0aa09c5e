import Insight
import Queries

/// What differs between two versions of a plan, as people read it in a terminal.
public enum DifferenceText {
  /// A line for each change, the heaviest first, and what they ask of the version.
  public static func render(_ difference: PlanDifference, _ options: ReportOptions = ReportOptions())
    -> String
  {
    let comparison = difference.comparison
    guard !comparison.changes.isEmpty else { return nothing(difference) }
    let rows = comparison.changes.map { change -> DifferenceRows.Row in
      let isRename = change.action == .renamed && change.isWhole
      return .init(
        label: isRename ? "renamed" : change.changeClass.rawValue, isHeavy: change.changeClass == .breaking,
        name: isRename ? renaming(change) : name(of: change),
        phrase: isRename ? likeness(change) : VisibleText.of(change.phrase), isAside: isRename)
    }
    let text = DifferenceRows(rows, labelWidth: 10, width: options.width).text(options)
    return text + "\n \(summary(comparison))\n"
  }

  /// The last line: how many events, and what is asked of the version.
  static func summary(_ comparison: PlanComparison) -> String {
    let counts = ChangeClass.allCases.compactMap { changeClass -> String? in
      let count = comparison.count(changeClass)
      return count == 0 ? nil : "\(count) \(changeClass.rawValue)"
    }
    let events = "\(comparison.eventCounts.old) → \(comparison.eventCounts.new) events"
    return "\(events) · \(counts.joined(separator: ", "))\n \(version(comparison.version))"
  }

  /// `version 3 → 4 needed, the plan says 3`.
  static func version(_ advice: VersionAdvice) -> String {
    let old = advice.old.map { VisibleText.of($0) }
    let new = advice.new.map { VisibleText.of($0) }
    switch advice.standing {
    case .unstated:
      return old == nil
        ? "the old plan states no version" : "the plan states no version; the old one says \(old ?? "")"
    case .sufficient:
      guard let expected = advice.expected else {
        return old == new ? "version \(new ?? "") will do" : "version \(old ?? "") → \(new ?? "")"
      }
      let words = "version \(old ?? "") → \(new ?? "")"
      return expected == advice.new
        ? "\(words) is what the changes ask for" : "\(words); \(expected) would do"
    case .same, .tooSmall:
      guard let expected = advice.expected else { return "the plan changed under version \(new ?? "")" }
      return "version \(old ?? "") → \(VisibleText.of(expected)) needed, the plan says \(new ?? "")"
    }
  }

  private static func nothing(_ difference: PlanDifference) -> String {
    difference.old.text.bytes == difference.new.text.bytes
      ? " nothing differs\n" : " nothing differs but layout, comments, version or date\n"
  }

  private static func renaming(_ change: PlanChange) -> String {
    let arrow = "\(VisibleText.of(change.former ?? "")) → \(VisibleText.of(change.subject.name))"
    return change.subject.kind == .event ? arrow : "\(change.subject.kind.rawValue) \(arrow)"
  }

  /// The subject's name; what is no event says what it is.
  static func name(of change: PlanChange) -> String {
    let name = VisibleText.of(change.subject.name)
    switch change.subject.kind {
    case .event: return name
    case .meta: return "meta"
    case .plan: return "plan"
    default: return "\(change.subject.kind.rawValue) \(name)"
    }
  }

  private static func likeness(_ change: PlanChange) -> String {
    change.likenessInWords.map { "(\($0))" } ?? ""
  }
}
