import TrackingPlan

/// What destinations do with groups, in words.
enum DestinationWords {
  /// What a destination does with groups, in one sentence.
  static func groups(_ destination: Destination) -> String {
    switch destination.groups {
    case .none: "It has no groups."
    case .ofUsers: "It ties users to groups, and events to users only."
    case .ofEvents:
      "It ties each event to the groups that ride on it, and does not add up from level to level."
    case .rolledUp: "It ties each event to a group and adds it up to the groups above."
    case .passedOn: "It passes groups on to the destinations behind it."
    }
  }

  /// What becomes of an event's group in the plan's destinations, in one sentence; `nil` where there is nothing to say.
  ///
  /// - Parameters:
  ///   - top: The top of the chain, where the event's group is not the top itself.
  static func sentence(ofEventAt level: String, below top: String?, in plan: Plan) -> String? {
    let clauses = plan.meta.destinations.compactMap { mention -> String? in
      guard let destination = Destination.find(plan.text(mention)) else { return nil }
      let title = destination.title
      switch destination.groups {
      case .passedOn: return "\(title) sends it with `context.groupId`"
      case .none: return "\(title) has no groups"
      case .ofUsers: return "\(title) does not tie it to \(level)"
      case .ofEvents: return top.map { "\(title) does not roll it up to \($0)" }
      case .rolledUp: return top.map { "\(title) rolls it up to \($0)" }
      }
    }
    return clauses.isEmpty ? nil : clauses.joined(separator: "; ") + "."
  }
}
