import SourceText
import TrackingPlan

/// What the rules on properties and traits say and do alike.
extension LintContext {
  /// A property or trait as what a finding is about.
  func subject(of property: Property) -> Finding.Subject? {
    property.name.map { .init(kind: noun(property), name: plan.text($0)) }
  }

  /// `property` or `trait`.
  func noun(_ property: Property) -> String {
    if case .event = property.owner { return "property" }
    return "trait"
  }

  /// What describes a property, in lower case; empty where nothing does.
  func words(of node: NodeID?) -> String { node.map { document.text(of: $0).lowercased() } ?? "" }

  /// Related places for the further items of one name, each with its owner.
  func related(_ properties: some Sequence<Property>) -> [Finding.Related] {
    properties.compactMap { property in
      property.name.map { related("on \(ownerWords(property.owner))", $0.node) }
    }
  }

  /// The letters and digits of a name in lower case.
  func letters(_ name: Name) -> [UInt8] { Letters.of(plan.names.bytes(of: name)) }

  /// The first word of an event's name: its object.
  func object(of event: Event) -> String? {
    guard let name = event.name else { return nil }
    let words = NameWords(plan.names.bytes(of: name.name))
    return words.count > 0 ? String(decoding: words[0], as: UTF8.self) : nil
  }

  /// The event that a property belongs to.
  func event(of property: Property) -> Event? {
    guard case .event(let index) = property.owner, index < plan.events.count else { return nil }
    return plan.events[index]
  }

  /// The objects of the events that some properties stand on, each once.
  func objects(_ properties: [Property]) -> Set<String> {
    Set(properties.compactMap { event(of: $0).flatMap { object(of: $0) } })
  }
}
