import TrackingPlan

/// The way from the top of the hierarchy down to a group, in words.
struct GroupChain {
  /// The names from the top, the group's own last if it has one; of a long way only the end, behind an ellipsis.
  let names: [String]
  private let isNamed: Bool

  /// Follows the parents of a group. Complexity: constant.
  init(to index: Int, _ plan: Plan, _ hierarchy: GroupHierarchy) {
    names = hierarchy.shownChain(to: index, plan)
    isNamed = plan.groups.indices.contains(index) && plan.groups[index].type != nil
  }

  /// The whole way.
  var words: String { names.joined(separator: " › ") }

  /// The way without the group itself, as `in account › workspace`; `nil` at the top.
  var place: String? {
    let above = names.dropLast(isNamed ? 1 : 0)
    return above.isEmpty ? nil : "in \(above.joined(separator: " › "))"
  }
}
