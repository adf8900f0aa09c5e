import TrackingPlan

/// The way from the top of the hierarchy down to a group, in words.
struct GroupChain {
  /// As many levels as a person reads; of a longer way the last ones are shown, behind an ellipsis.
  private static let mostLevels = 12

  /// The names from the top, the group's own last.
  let names: [String]

  /// Follows the parents of a group. Complexity: constant, since long ways are cut.
  init(to index: Int, _ plan: Plan, _ hierarchy: GroupHierarchy) {
    var names: [String] = []
    var current: Int? = index
    while let next = current, plan.groups.indices.contains(next), names.count < GroupChain.mostLevels {
      if let type = plan.groups[next].type { names.append(plan.text(type)) }
      current = hierarchy.parents[next]
      // Groups that are each other's parents have no top.
      if current == index { current = nil }
    }
    if current != nil, !names.isEmpty { names.append("…") }
    self.names = names.reversed()
  }

  /// The whole way.
  var words: String { names.joined(separator: " › ") }

  /// The way without the group itself, as `in account › workspace`; `nil` at the top.
  var place: String? { names.count > 1 ? "in \(names.dropLast().joined(separator: " › "))" : nil }
}
