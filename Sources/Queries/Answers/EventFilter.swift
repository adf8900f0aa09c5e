import Schema
import SourceText
import TrackingPlan

/// Which events a question is about.
struct EventFilter {
  private let subject: PlanSubject
  private let categories: [String]?
  private let levels: Set<Name>?
  private let property: Name?
  private let destination: String?
  private let isPII: Bool?
  private let text: TextFilter?
  private let isPossible: Bool

  /// Reads the filters.
  ///
  /// - Throws: `QueryError` for a category, level, property or destination that is neither the plan's nor usual, with
  ///   the nearest.
  init(_ arguments: MethodArguments, _ subject: PlanSubject) throws(QueryError) {
    self.subject = subject
    let plan = subject.plan
    categories = try arguments.texts("category").map { names throws(QueryError) in
      try NameLookUp.categories(names, in: plan)
    }
    isPII = arguments.flag("pii")
    text = TextFilter(arguments.text("words"))
    destination = try arguments.text("destination").map { name throws(QueryError) in
      try NameLookUp.destination(name, among: EventFilter.destinations(of: subject))
    }
    if let level = arguments.text("groupLevel") {
      let name = try NameLookUp.levelOfEvents(level, in: plan)
      var levels: Set<Name> = [name]
      if arguments.flag("below") == true {
        let hierarchy = GroupHierarchy(plan)
        if let top = hierarchy.positions[name] {
          for (type, index) in hierarchy.positions where hierarchy.isAtOrBelow(index, top) {
            levels.insert(type)
          }
        }
      }
      self.levels = levels
    } else {
      levels = nil
    }
    if let property = arguments.text("property") {
      self.property = try NameLookUp.property(property, in: plan)
    } else {
      property = nil
    }
    // A tool that the plan does not name receives nothing but what names it itself.
    isPossible =
      destination.map { wanted in
        plan.meta.destinations.contains { EventFilter.isSame(plan.text($0), wanted) }
      } ?? true
  }

  /// Whether an event fits every filter.
  func admits(_ event: Event) -> Bool {
    let plan = subject.plan
    if let categories {
      guard let category = event.category, categories.contains(plan.text(category)) else { return false }
    }
    if let levels {
      guard case .named(let level) = event.groupLevel, levels.contains(level.name) else { return false }
    }
    let properties = plan.properties(of: event)
    if let property, !properties.contains(where: { $0.name?.name == property }) { return false }
    if let isPII, properties.contains(where: { $0.isPII == true }) != isPII { return false }
    if let destination, !goes(event, to: destination) { return false }
    guard let text else { return true }
    return text.matches(
      [event.name.map { plan.text($0) }, subject.words(event.description), subject.words(event.remark)]
        + properties.map { property in property.name.map { plan.text($0) } })
  }

  /// Whether an event goes to a tool: one that names tools of its own goes to those, every other to the plan's.
  private func goes(_ event: Event, to destination: String) -> Bool {
    guard let names = EventFilter.ownDestinations(of: event, subject) else { return isPossible }
    return names.contains { EventFilter.isSame($0, destination) }
  }

  /// The tools that an event names itself; `nil` where it names none.
  private static func ownDestinations(of event: Event, _ subject: PlanSubject) -> [String]? {
    let document = subject.document
    guard let fields = document.fields(of: event.node) else { return nil }
    for (key, value) in document.tree.entries(of: fields) {
      guard document.tree.field(of: key, at: .meta)?.key == .destinations else { continue }
      let names = document.tree.kind(of: value).isSequence ? Array(document.tree.items(of: value)) : [value]
      return names.map { document.tree.string(of: $0) }
    }
    return nil
  }

  /// Every tool that the plan and its events name, each once. Complexity: linear in the events.
  private static func destinations(of subject: PlanSubject) -> [String] {
    let plan = subject.plan
    let named = plan.meta.destinations.map { plan.text($0) }
    return Set(named + plan.events.flatMap { ownDestinations(of: $0, subject) ?? [] }).sorted()
  }

  /// Whether two names mean one tool.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    if first.lowercased() == second.lowercased() { return true }
    guard let known = Destination.find(first)?.id else { return false }
    return known == Destination.find(second)?.id
  }
}
