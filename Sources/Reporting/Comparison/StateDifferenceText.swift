import Insight
import Queries

/// What the code has to change to send what the plan says, as people read it in a terminal.
public enum StateDifferenceText {
  /// A line for each event that has something to be done, and how the counts add up.
  public static func render(_ difference: StateDifference) -> String {
    let delta = difference.delta
    var rows: [(label: String, name: String, phrase: String)] = []
    for action in PlanDelta.Action.allCases where action != .keep {
      for item in delta.items(action) { rows.append((action.rawValue, name(of: item), phrase(for: item))) }
    }
    let kept = delta.items(.keep)
    if !kept.isEmpty { rows.append(("keep", "\(kept.count) event\(kept.count == 1 ? "" : "s")", "")) }
    let width = min(rows.map { DisplayWidth.of($0.name) }.max() ?? 0, 32)
    var text = ""
    for row in rows {
      let padding = String(repeating: " ", count: max(0, width - DisplayWidth.of(row.name)))
      let line = " \(row.label)\(String(repeating: " ", count: max(0, 8 - row.label.count))) \(row.name)"
      text += row.phrase.isEmpty ? "\(line)\n" : "\(line)\(padding)   \(row.phrase)\n"
    }
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
