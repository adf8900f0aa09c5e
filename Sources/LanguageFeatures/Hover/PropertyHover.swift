import TrackingPlan
import Workspace

/// What there is to know of a property of an event.
enum PropertyHover {
  /// More events than a person reads in a hover.
  private static let mostUses = 20

  /// The text of a property, as an event has it, or else as the first event that has it.
  ///
  /// Complexity: linear in the properties.
  static func text(_ name: Name, ofEvent event: String?, _ analysis: Analysis) -> RichText? {
    let plan = analysis.plan
    let uses = plan.properties.filter { $0.name?.name == name }
    let wanted = event.flatMap { plan.names.find($0) }
    guard
      let property = uses.first(where: { wanted != nil && plan.ownerName(of: $0) == wanted }) ?? uses.first
    else { return nil }
    var text = RichText()
    let marks = [typeWords(property, plan)] + facts(property, plan)
    text.lines([
      [.strong(plan.text(name)), .plain(" · " + marks.filter { !$0.isEmpty }.joined(separator: " · "))],
      property.description.map { [.plain(analysis.document.text(of: $0))] } ?? [],
    ])
    let others = uses.filter { $0.node != property.node }
    guard !others.isEmpty else { return text }
    text.line(.plain(others.count == 1 ? "Also on 1 event:" : "Also on \(others.count) events:"))
    var items = others.prefix(mostUses).map { other -> [RichText.Span] in
      let owner = plan.ownerName(of: other).map { plan.text($0) } ?? "an event without a name"
      let differs = typeWords(other, plan) != typeWords(property, plan)
      return [.code(owner), .plain(differs ? ": \(typeWords(other, plan)) there" : "")]
    }
    if others.count > mostUses { items.append([.plain("… and \(others.count - mostUses) more")]) }
    text.blocks.append(.list(items))
    let types = Set(uses.map(\.valueType)).subtracting([.unstated, .any])
    if types.count > 1 { text.line(.strong("Its types conflict."), " One name should have one type.") }
    return text
  }

  /// The type, or the values where there are some.
  static func typeWords(_ property: Property, _ plan: Plan) -> String {
    let values = plan.values(of: property).prefix(12).map { plan.text($0.mention) }
    if !values.isEmpty { return values.joined(separator: ", ") + (property.values.count > 12 ? ", …" : "") }
    return property.type.map { plan.text($0) } ?? ""
  }

  /// What else is said of a property, a few words each.
  static func facts(_ property: Property, _ plan: Plan) -> [String] {
    var facts: [String] = []
    if let isRequired = property.isRequired { facts.append(isRequired ? "required" : "optional") }
    if property.isPII == true { facts.append("personal data") }
    if property.isHashed { facts.append("hashed") }
    if let pattern = property.updatePattern {
      facts.append("changes \(EventHover.plainWords(plan.text(pattern)))")
    }
    return facts
  }
}
