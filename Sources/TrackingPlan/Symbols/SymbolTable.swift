import Schema

/// Every name that a plan defines or refers to, with its places.
public struct SymbolTable: Sendable {
  /// One place at which a name stands.
  public struct Occurrence: Sendable, Hashable {
    /// What the name names.
    public let kind: SymbolKind
    /// The name.
    public let name: Name
    /// Where it stands.
    public let node: NodeID
    /// Whether it is defined here; else it is referred to.
    public let isDefinition: Bool
    /// For a trait, the entity or group that it belongs to, by name; for a property, its event.
    public let container: Name?
  }

  /// All places, kind by kind, in the order of the plan.
  public let occurrences: [Occurrence]

  /// Collects the names of a plan. Complexity: linear.
  public init(_ plan: Plan) {
    var all: [Occurrence] = []
    func add(_ kind: SymbolKind, _ mention: Mention?, isDefinition: Bool, in container: Name? = nil) {
      guard let mention else { return }
      all.append(
        Occurrence(
          kind: kind, name: mention.name, node: mention.node, isDefinition: isDefinition, container: container
        ))
    }
    let groupNames = Set(plan.groups.compactMap { $0.type?.name })
    for entity in plan.entities {
      add(.entity, entity.name, isDefinition: !entity.isExtension)
      for trait in plan.traits(of: entity) {
        add(.trait, trait.name, isDefinition: true, in: entity.name.name)
      }
    }
    for group in plan.groups {
      add(.group, group.type, isDefinition: true)
      add(.group, group.parentType, isDefinition: false)
      for trait in plan.traits(of: group) {
        add(.trait, trait.name, isDefinition: true, in: group.type?.name)
      }
    }
    let entityNames = Set(plan.entities.map(\.name.name))
    for event in plan.events {
      add(.event, event.name, isDefinition: true)
      if case .named(let level) = event.groupLevel {
        let isEntity = !groupNames.contains(level.name) && entityNames.contains(level.name)
        add(isEntity ? .entity : .group, level, isDefinition: false)
      }
      for property in plan.properties(of: event) {
        add(.property, property.name, isDefinition: true, in: event.name?.name)
      }
    }
    for snapshot in plan.snapshotSync.snapshots {
      if let entity = snapshot.entity, entity.node != snapshot.node {
        add(groupNames.contains(entity.name) ? .group : .entity, entity, isDefinition: false)
      }
      add(.trait, snapshot.trait, isDefinition: false, in: snapshot.entity?.name)
    }
    for reference in plan.eventReferences { add(.event, reference.mention, isDefinition: false) }
    for deprecation in plan.deprecations {
      switch deprecation.element {
      case .event: add(.event, deprecation.replacedBy, isDefinition: false)
      case .property(let index):
        guard plan.properties.indices.contains(index) else { continue }
        add(
          .property, deprecation.replacedBy, isDefinition: false,
          in: plan.ownerName(of: plan.properties[index]))
      case .trait(let index):
        guard plan.traits.indices.contains(index) else { continue }
        add(.trait, deprecation.replacedBy, isDefinition: false, in: plan.ownerName(of: plan.traits[index]))
      }
    }
    for reference in plan.propertyReferences {
      add(.property, reference.mention, isDefinition: false, in: plan.ownerName(of: reference.owner))
    }
    for mention in plan.commonProperties { add(.property, mention, isDefinition: false) }
    occurrences = all
  }

  /// Where a name of a kind is defined.
  public func definitions(of kind: SymbolKind, named name: Name) -> [Occurrence] {
    occurrences.filter { $0.kind == kind && $0.name == name && $0.isDefinition }
  }

  /// Where a name of a kind is referred to.
  public func references(to kind: SymbolKind, named name: Name) -> [Occurrence] {
    occurrences.filter { $0.kind == kind && $0.name == name && !$0.isDefinition }
  }
}

extension Plan {
  /// The name of what a property or trait belongs to; `nil` where that has none.
  public func ownerName(of property: Property) -> Name? { ownerName(of: property.owner) }

  /// The name of what has properties or traits; `nil` where that has none.
  public func ownerName(of owner: Property.Owner) -> Name? {
    switch owner {
    case .event(let index): events.indices.contains(index) ? events[index].name?.name : nil
    case .entity(let index): entities.indices.contains(index) ? entities[index].name.name : nil
    case .group(let index): groups.indices.contains(index) ? groups[index].type?.name : nil
    }
  }
}
