import Schema
import SourceText
import TrackingPlan
import YAML

/// Every place at which a plan names one thing.
public struct SymbolPlaces {
  /// The places in no particular order; one may come twice.
  public private(set) var all: [SymbolPlace] = []

  let target: RenameTarget
  let document: PlanDocument
  /// The name in the plan's own table; `nil` where the plan does not have it, and then there are no places.
  let name: Name?

  /// Finds the places. Complexity: linear in the plan.
  public init(of target: RenameTarget, in document: PlanDocument) {
    self.target = target
    self.document = document
    name = document.plan.names.find(target.name)
    guard let name else { return }
    switch target.kind {
    case .event: addEvents(name)
    case .group, .entity: addLevels(name)
    case .property: addProperties(name)
    case .trait: addTraits(name)
    }
  }

  /// The places at which it is defined.
  public var definitions: [SymbolPlace] { all.filter(\.isDefinition) }

  /// Whether one of several declarations stands at a place: of two events of one name, or of two groups.
  ///
  /// A group and an entity of one name are one thing.
  public func isOneOfSeveralDeclarations(at range: ByteRange) -> Bool {
    let mentions: [[Mention?]] =
      switch target.kind {
      case .event: [plan.events.map(\.name)]
      case .group, .entity: [plan.groups.map(\.type), plan.entities.map(\.name)]
      case .property, .trait: []
      }
    return mentions.contains { mentions in
      let ranges = Set(
        mentions.compactMap { $0 }.filter { $0.name == name }.map { document.range(of: $0.node) })
      return ranges.count > 1 && ranges.contains(range)
    }
  }

  var plan: Plan { document.plan }
  var tree: SyntaxTree { document.tree }

  /// Adds a mention if it is of the name.
  mutating func add(_ mention: Mention?, named name: Name, isDefinition: Bool = false) {
    guard let mention, mention.name == name else { return }
    add(document.syntaxNode(of: mention.node), isDefinition: isDefinition)
  }

  /// Adds a scalar.
  mutating func add(_ node: NodeIndex, isDefinition: Bool = false) {
    guard tree.kind(of: node).isScalar else { return }
    all.append(SymbolPlace(node, in: tree, isDefinition: isDefinition))
  }

  /// Adds a part of a scalar.
  mutating func add(_ range: ByteRange, of node: NodeIndex) {
    all.append(SymbolPlace(range, of: node))
  }

  /// Adds what replaces the deprecated, where that is of the target's kind.
  mutating func addReplacements(_ name: Name) {
    for deprecation in plan.deprecations {
      switch (deprecation.element, target.kind) {
      case (.event, .event): add(deprecation.replacedBy, named: name)
      case (.property(let position), .property) where plan.properties.indices.contains(position):
        if isInScope(plan.properties[position]) { add(deprecation.replacedBy, named: name) }
      case (.trait(let position), .trait) where plan.traits.indices.contains(position):
        if isInScope(plan.traits[position]) { add(deprecation.replacedBy, named: name) }
      default: continue
      }
    }
  }

  /// Whether a property or trait belongs to the container that is asked for.
  func isInScope(_ property: Property) -> Bool { isInScope(property.owner) }

  /// Whether what has properties or traits is the container that is asked for.
  func isInScope(_ owner: Property.Owner) -> Bool {
    guard let container = target.container else { return true }
    return plan.ownerName(of: owner).map { plan.text($0) == container } ?? false
  }

  /// The name of what a property or trait belongs to.
  func owner(of property: Property) -> Name? { plan.ownerName(of: property) }
}
