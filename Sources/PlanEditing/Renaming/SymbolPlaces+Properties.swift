import Schema
import SourceText
import TrackingPlan

/// Where a plan names a property of events, or a trait of an entity or group.
extension SymbolPlaces {
  mutating func addProperties(_ name: Name) {
    for property in plan.properties where isInScope(property) {
      add(property.name, named: name, isDefinition: true)
    }
    for reference in plan.propertyReferences where isInScope(reference.owner) {
      add(reference.mention, named: name)
    }
    addReplacements(name)
    guard target.container == nil else { return }
    // What is said of all events goes along only where all events are meant.
    for mention in plan.commonProperties { add(mention, named: name, isDefinition: true) }
    for mention in plan.prohibitedProperties { add(mention, named: name) }
  }

  mutating func addTraits(_ name: Name) {
    var isAlone = true
    for trait in plan.traits where trait.name?.name == name {
      if isInScope(trait) {
        add(trait.name, named: name, isDefinition: true)
      } else {
        isAlone = false
      }
    }
    addReplacements(name)
    for entity in plan.entities where isMeant(entity.name.name) { add(entity.idProperty, named: name) }
    for group in plan.groups where isMeant(group.type?.name) { add(group.idProperty, named: name) }
    for snapshot in plan.snapshotSync.snapshots {
      guard let trait = snapshot.trait, trait.name == name else { continue }
      // A snapshot that says no entity means whichever has the trait.
      guard snapshot.entity.map({ isMeant($0.name) }) ?? isAlone else { continue }
      let node = document.syntaxNode(of: trait.node)
      let isWhole = tree.content(of: node).elementsEqual(target.name.utf8)
      // Below `user_traits` the item is the trait alone; `account.mrr` names both.
      if !isWhole, let entity = snapshot.entity, entity.node == trait.node {
        if let part = dottedParts(of: trait.node)?.trait { add(part, of: node) }
      } else {
        add(trait, named: name)
      }
    }
  }

  /// Somebody beside the container that is asked for who has the property or trait at the very same place, through an
  /// alias; `nil` where nobody has. Complexity: linear in the properties.
  var sharedOwner: Name? {
    guard target.container != nil, let name else { return nil }
    let nodes = Set(definitions.map(\.node))
    let others = target.kind == .property ? plan.properties : target.kind == .trait ? plan.traits : []
    let other = others.first { property in
      property.name.map { $0.name == name && nodes.contains(document.syntaxNode(of: $0.node)) } ?? false
        && !isInScope(property)
    }
    return other.flatMap { owner(of: $0) }
  }

  private func isMeant(_ owner: Name?) -> Bool {
    guard let container = target.container else { return true }
    return owner.map { plan.text($0) == container } ?? false
  }
}
