import SourceText
import TrackingPlan

/// What there is to know of a property of an event.
enum PropertyHover {
  /// More events than a person reads in a hover.
  private static let mostUses = 20

  /// The text of a property, as it is defined at a place, as an event has it, or else as the first event that has it.
  ///
  /// Complexity: linear in the properties.
  static func text(
    _ name: Name, ofEvent event: String?, at place: ByteRange? = nil, _ document: PlanDocument
  ) -> RichText? {
    let plan = document.plan
    let uses = zip(plan.properties.indices, plan.properties).filter { $1.name?.name == name }
    let wanted = event.flatMap { plan.names.find($0) }
    let here = uses.first { document.stands($1.name, at: place) }
    let ofEvent = uses.first { wanted != nil && plan.ownerName(of: $1) == wanted }
    guard let (position, property) = here ?? ofEvent ?? uses.first else { return nil }
    var text = RichText()
    let deprecations = DeprecationWords(document)
    let marks =
      [typeWords(property, plan)] + facts(property, plan) + deprecations.marks(of: .property(position))
    text.lines([
      [.strong(plan.text(name))] + list(marks),
      property.description.map { [.plain(document.text(of: $0))] } ?? [],
      deprecations.line(of: .property(position)),
    ])
    var owners: Set<Property.Owner> = [property.owner]
    let others = uses.map(\.1).filter { owners.insert($0.owner).inserted }
    guard !others.isEmpty else { return text }
    text.line(.plain(others.count == 1 ? "Also on 1 event:" : "Also on \(others.count) events:"))
    var items = others.prefix(mostUses).map { other -> [RichText.Span] in
      let owner = plan.ownerName(of: other).map { plan.text($0) } ?? "an event without a name"
      let words = typeWords(other, plan)
      guard words != typeWords(property, plan) else { return [.code(owner)] }
      return [.code(owner), .plain(words.isEmpty ? ": without a type there" : ": \(words) there")]
    }
    if others.count > mostUses { items.append([.plain("… and \(others.count - mostUses) more")]) }
    text.blocks.append(.list(items))
    let types = Set(uses.map(\.1.valueType)).subtracting([.unstated, .any])
    if types.count > 1 { text.line(.strong("Its types conflict."), " One name should have one type.") }
    return text
  }

  /// What is said of a property behind its name; nothing where nothing is said.
  static func list(_ marks: [String]) -> [RichText.Span] {
    let words = marks.filter { !$0.isEmpty }
    return words.isEmpty ? [] : [.plain(" · " + words.joined(separator: " · "))]
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
