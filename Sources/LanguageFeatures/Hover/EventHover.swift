import Linting
import SourceText
import TrackingPlan

/// What there is to know of an event.
enum EventHover {
  /// More properties than a person reads in a hover.
  private static let mostRows = 30

  /// More questions than a person reads in a hover.
  private static let mostQuestions = 3

  /// The text of the event whose name stands at a place, or else of the first of that name.
  ///
  /// Complexity: linear in the properties of the plan.
  static func text(
    _ name: Name, at place: ByteRange? = nil, _ document: PlanDocument, _ questions: EventQuestions?
  ) -> RichText? {
    let plan = document.plan
    let positions = plan.events.indices.filter { plan.events[$0].name?.name == name }
    let here = positions.first { document.stands(plan.events[$0].name, at: place) }
    guard let position = here ?? positions.first else { return nil }
    let event = plan.events[position]
    var text = RichText()
    let facts = [event.category, event.expectedFrequency].compactMap { $0 }.map { plainWords(plan.text($0)) }
    let marks = facts + (event.isDeprecated ? ["deprecated"] : [])
    let hierarchy = GroupHierarchy(plan)
    let deprecations = DeprecationWords(document)
    text.lines([
      [.strong(plan.text(name))] + (marks.isEmpty ? [] : [.plain(" · " + marks.joined(separator: " · "))]),
      event.description.map { [.plain(document.text(of: $0))] } ?? [],
      chain(event, plan, hierarchy), deprecations.line(of: .event(position)),
    ])
    if !event.properties.isEmpty { text.blocks.append(table(event, plan, deprecations)) }
    text.lines([
      destinations(event, plan, hierarchy), helps(questions?.titles(ofEvent: position) ?? []),
    ])
    return text
  }

  /// The groups from the top to the event's, which stands out.
  private static func chain(_ event: Event, _ plan: Plan, _ hierarchy: GroupHierarchy) -> [RichText.Span] {
    switch event.groupLevel {
    case .unstated: return []
    case .none: return ["at no group"]
    case .named(let level):
      guard let position = hierarchy.positions[level.name] else { return [.strong(plan.text(level))] }
      return GroupHover.chain(position, plan, hierarchy)
    }
  }

  private static func table(_ event: Event, _ plan: Plan, _ deprecations: DeprecationWords) -> RichText.Block
  {
    // Properties stand in the order of their events, and some events have one twice.
    var uses = [Int](repeating: 0, count: plan.names.count)
    var last = [Property.Owner?](repeating: nil, count: plan.names.count)
    for property in plan.properties {
      guard let name = property.name?.name, last[name.index] != property.owner else { continue }
      last[name.index] = property.owner
      uses[name.index] += 1
    }
    let properties = plan.properties(of: event)
    var rows = zip(properties.indices, properties).prefix(mostRows).map {
      position, property -> [[RichText.Span]] in
      guard let name = property.name else { return [[], [], []] }
      let others = uses[name.name.index] - 1
      var facts = PropertyHover.facts(property, plan)
      if others > 0 { facts.append("also on \(others) event\(others == 1 ? "" : "s")") }
      return [
        [.code(plan.text(name))], [.plain(PropertyHover.typeWords(property, plan))],
        deprecations.cell(facts, of: .property(position)),
      ]
    }
    if properties.count > mostRows {
      rows.append([[.plain("… and \(properties.count - mostRows) more")], [], []])
    }
    return .table(["property", "type", ""], rows)
  }

  private static func destinations(
    _ event: Event, _ plan: Plan, _ hierarchy: GroupHierarchy
  ) -> [RichText.Span] {
    guard case .named(let level) = event.groupLevel, let position = hierarchy.positions[level.name] else {
      return []
    }
    let top = hierarchy.chain(from: position).last.flatMap { $0 == position ? nil : plan.groups[$0].type }
    return DestinationWords.sentence(
      ofEventAt: plan.text(level), below: top.map { plan.text($0) }, in: plan
    ).map { RichText.spans($0) } ?? []
  }

  private static func helps(_ titles: [String]) -> [RichText.Span] {
    guard !titles.isEmpty else { return [] }
    let rest = titles.count - mostQuestions
    let named = titles.prefix(mostQuestions).joined(separator: ", ")
    return [.plain("Helps to answer: \(named)\(rest > 0 ? " and \(rest) more" : "").")]
  }

  /// A word of the plan as people say it: `core value`.
  static func plainWords(_ word: String) -> String {
    String(decoding: word.utf8.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
  }
}
