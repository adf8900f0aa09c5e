import TrackingPlan
import YAML

/// Tells what a plan itself says is not built yet: events in a list `pending`, or with such a `status`.
public struct PlannedStage {
  private let lists: [Bool]
  private let document: PlanDocument

  /// Looks at the lists of a plan's events.
  public init(_ document: PlanDocument) {
    self.document = document
    lists = document.plan.eventLists.map { PlannedStage.isLater(document.text(of: $0)) }
  }

  /// Whether the plan says that an event is yet to come.
  public func isLater(_ event: Event) -> Bool {
    if lists.indices.contains(event.list), lists[event.list] { return true }
    guard event.isSpecified, let fields = document.fields(of: event.node) else { return false }
    let tree = document.tree
    for (key, value) in tree.entries(of: fields) {
      switch tree.string(of: key) {
      case "status", "stage", "state": return PlannedStage.isLater(tree.string(of: value))
      case "implemented": return tree.string(of: value) == "false"
      default: continue
      }
    }
    return false
  }

  private static func isLater(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains { later.contains($0) }
  }

  private static let later: Set<Substring> = [
    "pending", "planned", "proposed", "future", "backlog", "todo", "upcoming", "draft", "deferred", "later",
    "unimplemented", "wishlist",
  ]
}
