import Insight
import Queries

/// What the code has to change to send what the plan says, as the backlog that teams keep beside the plan as `delta.md`.
public enum StateDifferenceMarkdown {
  /// A heading, how the counts add up, and a section for each thing that is to be done.
  public static func render(_ difference: StateDifference) -> String {
    let delta = difference.delta
    let sent = delta.items.count { $0.current != nil }
    let version = difference.planVersion.map { ", version \(MarkdownText.cell($0))" } ?? ""
    var text = """
      # Delta: current → target

      **Current state:** \(MarkdownText.code(difference.statePath)), \(events(sent)) sent
      **Target:** \(MarkdownText.code(difference.planPath))\(version), \(events(delta.plannedCount)) planned


      """
    let planned: [PlanDelta.Action] = [.add, .rename, .change, .keep]
    let sum = planned.map { "\($0.rawValue.uppercased()) (\(delta.count($0)))" }.joined(separator: " + ")
    text += "\(sum) = \(delta.plannedCount) planned.\n"
    if delta.count(.remove) > 0 {
      text +=
        "REMOVE (\(delta.count(.remove))) stand beside them: the code sends these, and the plan does not have them.\n"
    }
    text += section(delta, .add, ["Event", "Category", "Note"]) { [name($0), category($0), note($0)] }
    text += section(delta, .rename, ["Current name", "Target name", "Where", "Note"]) {
      [$0.current.map { MarkdownText.code($0, inTable: true) } ?? "", name($0), place($0), note($0)]
    }
    text += section(delta, .change, ["Event", "To send", "To stop sending", "Where"]) {
      [name($0), list($0.missing), list($0.extra), place($0)]
    }
    text += section(delta, .remove, ["Event", "Where", "Note"]) {
      [$0.current.map { MarkdownText.code($0, inTable: true) } ?? "", place($0), note($0)]
    }
    let kept = delta.items(.keep).compactMap(\.name)
    if !kept.isEmpty {
      text += "\n## Keep as is — \(events(kept.count))\n\n"
      text += kept.map { MarkdownText.code($0) }.joined(separator: ", ") + "\n"
    }
    if !delta.automatic.isEmpty {
      text += "\n## Sent by the analytics library — \(events(delta.automatic.count))\n\n"
      text += delta.automatic.map { MarkdownText.code($0) }.joined(separator: ", ") + "\n"
    }
    return text
  }

  private static func section(
    _ delta: PlanDelta, _ action: PlanDelta.Action, _ heads: [String], _ cells: (PlanDelta.Item) -> [String]
  ) -> String {
    let items = delta.items(action)
    guard !items.isEmpty else { return "" }
    let title = action.rawValue.prefix(1).uppercased() + action.rawValue.dropFirst()
    var text = "\n## \(title) — \(events(items.count))\n\n| \(heads.joined(separator: " | ")) |\n"
    text += "|\(heads.map { _ in "---|" }.joined())\n"
    for item in items { text += "| \(cells(item).joined(separator: " | ")) |\n" }
    return text
  }

  private static func events(_ count: Int) -> String { "\(count) event\(count == 1 ? "" : "s")" }

  private static func name(_ item: PlanDelta.Item) -> String {
    item.name.map { MarkdownText.code($0, inTable: true) } ?? ""
  }

  private static func category(_ item: PlanDelta.Item) -> String {
    item.category.map { MarkdownText.cell($0) } ?? ""
  }

  private static func note(_ item: PlanDelta.Item) -> String {
    item.remark.map { MarkdownText.cell($0) } ?? ""
  }

  private static func place(_ item: PlanDelta.Item) -> String {
    item.location.map { MarkdownText.code($0, inTable: true) } ?? ""
  }

  private static func list(_ names: [String]) -> String {
    names.map { MarkdownText.code($0, inTable: true) }.joined(separator: ", ")
  }
}
