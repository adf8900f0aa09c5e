import Linting
import SourceText
import TrackingPlan

/// Finds what a question names, or says what it may have meant.
enum NameLookUp {
  /// The event of a name.
  static func event(_ name: String, in plan: Plan) throws(QueryError) -> Event {
    if let wanted = plan.names.find(name), let event = plan.events.first(where: { $0.name?.name == wanted }) {
      return event
    }
    throw unknown("event", name, among: plan.events.compactMap { $0.name?.name }, in: plan)
  }

  /// A property that some event has.
  static func property(_ name: String, in plan: Plan) throws(QueryError) -> Name {
    if let wanted = plan.names.find(name), plan.properties.contains(where: { $0.name?.name == wanted }) {
      return wanted
    }
    throw unknown("property", name, among: plan.properties.compactMap { $0.name?.name }, in: plan)
  }

  /// A group or an entity.
  static func level(_ name: String, in plan: Plan) throws(QueryError) -> Name {
    try level(name, in: plan, among: declaredLevels(plan))
  }

  /// A group, an entity, or what the events give as their level without a declaration.
  static func levelOfEvents(_ name: String, in plan: Plan) throws(QueryError) -> Name {
    let used = plan.events.compactMap { event -> Name? in
      if case .named(let level) = event.groupLevel { level.name } else { nil }
    }
    return try level(name, in: plan, among: declaredLevels(plan) + used)
  }

  /// Categories that some event has, or that are usual: of those there may be none in the plan.
  static func categories(_ names: [String], in plan: Plan) throws(QueryError) -> [String] {
    let used = Set(plan.events.compactMap { $0.category?.name }).sorted().map { plan.text($0) }
    for name in names where !used.contains(name) && !Vocabulary.standard.categories.contains(name) {
      throw unknown("category", name, among: used, or: Vocabulary.standard.categories)
    }
    return names
  }

  /// A type that some property has, or one of those that everybody knows.
  static func type(_ name: String, among used: [String]) throws(QueryError) -> String {
    let usual = ValueType.allCases.filter { $0 != .unknown && $0 != .unstated }.map(\.rawValue)
    if used.contains(name) || usual.contains(name) { return name }
    throw unknown("type", name, among: used, or: usual)
  }

  /// A tool that the plan or one of its events names, or one of which something is known.
  static func destination(_ name: String, among used: [String]) throws(QueryError) -> String {
    let isUsed = used.contains { $0.lowercased() == name.lowercased() }
    if isUsed || Vocabulary.standard.knowsDestination(name) { return name }
    throw unknown("destination", name, among: used, or: Vocabulary.standard.suggestedDestinations)
  }

  private static func declaredLevels(_ plan: Plan) -> [Name] {
    plan.groups.compactMap { $0.type?.name } + plan.entities.map(\.name.name)
  }

  private static func level(_ name: String, in plan: Plan, among names: [Name]) throws(QueryError) -> Name {
    if let wanted = plan.names.find(name), names.contains(wanted) { return wanted }
    throw unknown("group", name, among: names, in: plan)
  }

  private static func unknown(_ kind: String, _ name: String, among names: [Name], in plan: Plan)
    -> QueryError
  {
    unknown(kind, name, among: Set(names).sorted().map { plan.text($0) })
  }

  /// - Parameters:
  ///   - texts: What the plan has.
  ///   - usual: What else would have been taken.
  private static func unknown(
    _ kind: String, _ name: String, among texts: [String], or usual: [String] = []
  ) -> QueryError {
    let hint: String
    if let nearest = EditDistance.nearest(to: name, among: texts + usual) {
      hint = "did you mean \"\(nearest)\"?"
    } else if texts.isEmpty {
      hint = "the plan has none"
    } else {
      let shown = texts.prefix(6).map { "\"\($0)\"" }.joined(separator: ", ")
      hint = "the plan has \(shown)\(texts.count > 6 ? " and \(texts.count - 6) more" : "")"
    }
    return QueryError(.parameters, "no \(kind) is called \"\(name)\"; \(hint)")
  }
}
