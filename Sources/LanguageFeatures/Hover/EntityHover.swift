import TrackingPlan

/// What there is to know of an entity.
enum EntityHover {
  /// The text of the first entity of a name.
  static func text(_ name: Name, _ document: PlanDocument) -> RichText? {
    let plan = document.plan
    guard let entity = plan.entities.first(where: { $0.name.name == name }) else { return nil }
    var text = RichText()
    let events = plan.events.count { event in
      if case .named(let level) = event.groupLevel { return level.name == name }
      return false
    }
    text.lines([
      [.strong(plan.text(name)), " · entity"],
      entity.idProperty.map { ["Its identifier: ", .code(plan.text($0))] } ?? [],
      events == 0 ? [] : [.plain(events == 1 ? "1 event at it" : "\(events) events at it")],
    ])
    if let table = TraitHover.table(plan.traits(of: entity), document) { text.blocks.append(table) }
    return text
  }
}
