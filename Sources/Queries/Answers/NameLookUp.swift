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
    let names = plan.groups.compactMap { $0.type?.name } + plan.entities.map(\.name.name)
    if let wanted = plan.names.find(name), names.contains(wanted) { return wanted }
    throw unknown("group", name, among: names, in: plan)
  }

  private static func unknown(_ kind: String, _ name: String, among names: [Name], in plan: Plan)
    -> QueryError
  {
    let texts = Set(names).sorted().map { plan.text($0) }
    let hint: String
    if let nearest = EditDistance.nearest(to: name, among: texts) {
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
