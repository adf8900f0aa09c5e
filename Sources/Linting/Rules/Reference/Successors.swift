import SourceText
import TrackingPlan

/// What can take the place of something deprecated: the names of each kind, looked through once.
struct Successors {
  private struct Kind {
    let nodes: [Name: [NodeID]]
    var near: NearNames
  }

  /// Whether an event's name has a space, so that words with one may be a name.
  let haveSpaces: Bool
  private let plan: Plan
  /// Of events, properties and traits, once somebody asks.
  private var kinds: [Kind?] = [nil, nil, nil]

  /// Complexity: linear in the events.
  init(_ plan: Plan) {
    self.plan = plan
    haveSpaces = plan.events.contains { event in
      event.name.map { plan.names.bytes(of: $0.name).contains(0x20) } ?? false
    }
  }

  /// Whether something of an element's kind has a name, other than where that is mentioned.
  mutating func has(_ mention: Mention, for element: Deprecation.Element) -> Bool {
    let kind = prepare(element)
    return kinds[kind]?.nodes[mention.name]?.contains { $0 != mention.node } ?? false
  }

  /// The name of an element's kind that was probably meant.
  mutating func nearest(to name: String, otherThan other: String, for element: Deprecation.Element) -> String?
  {
    let kind = prepare(element)
    return kinds[kind]?.near.nearest(to: name, otherThan: other)
  }

  private mutating func prepare(_ element: Deprecation.Element) -> Int {
    let kind: Int
    switch element {
    case .event: kind = 0
    case .property: kind = 1
    case .trait: kind = 2
    }
    guard kinds[kind] == nil else { return kind }
    let mentions =
      switch element {
      case .event: plan.events.compactMap(\.name)
      case .property: plan.properties.compactMap(\.name)
      case .trait: plan.traits.compactMap(\.name)
      }
    var nodes: [Name: [NodeID]] = [:]
    var names: [String] = []
    for mention in mentions {
      if nodes[mention.name] == nil { names.append(plan.text(mention)) }
      nodes[mention.name, default: []].append(mention.node)
    }
    kinds[kind] = Kind(nodes: nodes, near: NearNames(names))
    return kind
  }
}
