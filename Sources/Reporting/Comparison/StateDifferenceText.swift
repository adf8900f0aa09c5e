import Insight
import Queries

/// What the code has to change to send what the plan says, as people read it in a terminal.
public enum StateDifferenceText {
  /// A line for each event that has something to be done, and how the counts add up.
  public static func render(_ difference: StateDifference, _ options: ReportOptions = ReportOptions())
    -> String
  {
    let delta = difference.delta
    var rows: [DifferenceRows.Row] = []
    for action in PlanDelta.Action.allCases where action != .keep {
      for item in delta.items(action) {
        rows.append(.init(label: action.rawValue, name: name(of: item), phrase: phrase(for: item)))
      }
    }
    let kept = delta.items(.keep)
    if !kept.isEmpty {
      let words = "\(kept.count) event\(kept.count == 1 ? "" : "s")"
      rows.append(.init(label: "keep", name: words, phrase: ""))
    }
    let text = DifferenceRows(rows, labelWidth: 8, width: options.width).text(options)
    return text + "\n" + sums(delta).map { " \($0)\n" }.joined()
  }

  /// How the counts add up.
  static func sums(_ delta: PlanDelta) -> [String] {
    let planned: [PlanDelta.Action] = [.add, .rename, .change, .keep]
    let sum = planned.map { "\(delta.count($0)) \($0.rawValue)" }.joined(separator: " + ")
    var lines = ["\(sum) = \(delta.plannedCount) planned event\(delta.plannedCount == 1 ? "" : "s")"]
    let removed = delta.count(.remove)
    if removed > 0 {
      lines.append(
        "beside them \(removed) that the code sends and the plan does not have: to remove, or to plan")
    }
    if !delta.automatic.isEmpty {
      lines.append("\(delta.automatic.count) more the analytics library sends by itself")
    }
    return lines
  }

  private static func name(of item: PlanDelta.Item) -> String {
    let current = item.current.map { VisibleText.of($0) } ?? ""
    let name = item.name.map { VisibleText.of($0) } ?? current
    return item.action == .rename ? "\(current) → \(name)" : name
  }

  private static func phrase(for item: PlanDelta.Item) -> String {
    var parts: [String] = []
    if !item.missing.isEmpty { parts.append("not sent: " + item.missing.joined(separator: ", ")) }
    if !item.extra.isEmpty { parts.append("not planned: " + item.extra.joined(separator: ", ")) }
    if let remark = item.remark { parts.append(remark) }
    if item.action == .remove, let location = item.location { parts.append(location) }
    return VisibleText.of(parts.joined(separator: "; "))
  }
}
