import TrackingPlan

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
      return CompletionItem(
        text, .event, detail: event.category.map { plan.text($0) }, text: request.writer.scalar(text),
        topic: CompletionTopic(.event, text))
    }
  }
}
