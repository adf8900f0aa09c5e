import Linting
import SourceText
import TrackingPlan

/// What there is to know of a group.
enum GroupHover {
  /// The text of the group whose type stands at a place, or else of the first of that name.
  ///
  /// Complexity: linear in groups and events.
  static func text(_ name: Name, at place: ByteRange? = nil, _ document: PlanDocument) -> RichText? {
    let plan = document.plan
    let hierarchy = GroupHierarchy(plan)
    let here = plan.groups.firstIndex {
      $0.type?.name == name && document.stands($0.type, at: place)
    }
    guard let position = here ?? hierarchy.positions[name], plan.groups.indices.contains(position) else {
      return nil
    }
    let group = plan.groups[position]
    var text = RichText()
    let marks = ["group"] + (group.idFormat.map { ["id \(plan.text($0))"] } ?? [])
    let children = plan.groups.indices.filter { hierarchy.parents[$0] == position }
      .compactMap { plan.groups[$0].type }
    text.lines([
      [.strong(plan.text(name)), .plain(" · " + marks.joined(separator: " · "))],
      // The top alone is no chain.
      GroupChain(to: position, plan, hierarchy).names.count > 1 ? chain(position, plan, hierarchy) : [],
      children.isEmpty ? [] : ["Below it: "] + list(children, plan),
      events(position, plan, hierarchy),
      group.triggers.isEmpty ? [] : ["group() is called at: "] + list(group.triggers, plan),
    ])
    if let table = TraitHover.table(plan.traits(of: group), document) { text.blocks.append(table) }
    return text
  }

  /// The groups from the top to one, which stands out.
  static func chain(_ position: Int, _ plan: Plan, _ hierarchy: GroupHierarchy) -> [RichText.Span] {
    let names = GroupChain(to: position, plan, hierarchy).names
    guard let own = names.last else { return [] }
    return names.dropLast().flatMap { [.plain($0), " › "] } + [.strong(own)]
  }

  private static func events(_ position: Int, _ plan: Plan, _ hierarchy: GroupHierarchy) -> [RichText.Span] {
    var here = 0
    var below = 0
    for event in plan.events {
      guard case .named(let level) = event.groupLevel, let index = hierarchy.positions[level.name] else {
        continue
      }
      if index == position { here += 1 } else if hierarchy.isAtOrBelow(index, position) { below += 1 }
    }
    let words = here == 1 ? "1 event at it" : "\(here) events at it"
    return [.plain(below == 0 ? words : "\(words), \(below) below")]
  }

  static func list(_ mentions: [Mention], _ plan: Plan) -> [RichText.Span] {
    var spans: [RichText.Span] = []
    for mention in mentions {
      if !spans.isEmpty { spans.append(", ") }
      spans.append(.code(plan.text(mention)))
    }
    return spans
  }
}
