import TrackingPlan
import YAML

/// Names of events of the plan.
enum EventItems {
  /// The names in the order of the plan, without those that the list at the cursor has.
  static func names(_ request: CompletionRequest) -> [CompletionItem] {
    guard let plan = request.plan else { return [] }
    let siblings = request.siblings
    let own = request.event.map { plan.events[$0].name?.name }
    var seen: Set<Name> = []
    return plan.events.compactMap { event in
      guard let name = event.name, name.name != own, seen.insert(name.name).inserted else { return nil }
      let text = plan.text(name)
      guard !siblings.contains(text) else { return nil }
      var item = CompletionItem(
        text, .event, detail: event.category.map { plan.text($0) }, text: request.writer.scalar(text),
        topic: CompletionTopic(.event, text))
      item.isDeprecated = event.isDeprecated
      return item
    }
  }

  /// Whether the list of the author's own at the cursor names events: by its key, by a key above it, or since another
  /// item is one. Complexity: linear in the plan's references to events.
  static func isForEvents(_ request: CompletionRequest) -> Bool {
    let keys = request.outerKeys.map { request.document.tree.string(of: $0.node) }
    if keys.first.map({ ListKeys.isForEvents($0) }) ?? false { return true }
    if keys.dropFirst().contains(where: { ListKeys.isAboveEvents($0) }) { return true }
    guard let document = request.document.planAnalysis?.document, let list = request.context.collection
    else { return false }
    let items = Set(request.document.tree.items(of: list))
    return !items.isEmpty
      && document.plan.eventReferences.contains {
        !$0.isExclusion && items.contains(document.syntaxNode(of: $0.mention.node))
      }
  }

  /// Whether the value at the cursor is one event: its key says so and is the author's own.
  static func isOfEvent(_ request: CompletionRequest) -> Bool {
    guard request.document.kind == .plan, let key = request.context.key else { return false }
    return ListKeys.isForOneEvent(request.document.tree.string(of: key))
  }
}
