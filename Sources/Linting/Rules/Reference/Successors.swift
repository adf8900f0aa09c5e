import TrackingPlan

/// What can take the place of something deprecated: whatever of its kind the plan has, each kind's names made once.
struct Successors {
  /// Whether any event's name has a space, so that one in a text is no sign of a sentence.
  let haveSpaces: Bool

  private let plan: Plan
  private let events: Set<Name>
  private let properties: Set<Name>
  private let traits: Set<Name>
  private var nearEvents: NameSuggestions
  private var nearProperties: NameSuggestions
  private var nearTraits: NameSuggestions

  /// Complexity: linear in the plan.
  init(_ plan: Plan) {
    self.plan = plan
    func distinct(_ names: some Sequence<Name?>) -> (Set<Name>, NameSuggestions) {
      var seen: Set<Name> = []
      let first = names.lazy.compactMap { $0 }.filter { seen.insert($0).inserted }.prefix(4096)
      let texts = first.map { plan.text($0) }
      seen.formUnion(names.lazy.compactMap { $0 })
      return (seen, NameSuggestions(texts))
    }
    (events, nearEvents) = distinct(plan.events.lazy.map { $0.name?.name })
    (properties, nearProperties) = distinct(plan.properties.lazy.map { $0.name?.name })
    (traits, nearTraits) = distinct(plan.traits.lazy.map { $0.name?.name })
    haveSpaces = events.contains { plan.names.bytes(of: $0).contains(0x20) }
  }

  /// Whether the plan has something of a name and of an element's kind.
  func contains(_ name: Name, for element: Deprecation.Element) -> Bool {
    switch element {
    case .event: events.contains(name)
    case .property: properties.contains(name)
    case .trait: traits.contains(name)
    }
  }

  /// The nearest name of an element's kind.
  mutating func nearest(to text: String, for element: Deprecation.Element) -> String? {
    switch element {
    case .event: nearEvents.nearest(to: text)
    case .property: nearProperties.nearest(to: text)
    case .trait: nearTraits.nearest(to: text)
    }
  }
}
