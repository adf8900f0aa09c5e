import Schema
import SourceText
import TrackingPlan
import YAML

/// Where a plan names a group or an entity: both are what events and snapshots can sit at.
extension SymbolPlaces {
  mutating func addLevels(_ name: Name) {
    for entity in plan.entities { add(entity.name, named: name, isDefinition: true) }
    for group in plan.groups {
      add(group.type, named: name, isDefinition: true)
      add(group.parentType, named: name)
      addItems(of: group.node, at: .group, .parentType)
    }
    for event in plan.events {
      if case .named(let level) = event.groupLevel { add(level, named: name) }
      addItems(of: event.node, at: .event, .groupLevel)
    }
    for snapshot in plan.snapshotSync.snapshots {
      guard let entity = snapshot.entity, entity.name == name else { continue }
      if let trait = snapshot.trait, trait.node == entity.node {
        if let part = dottedParts(of: entity.node)?.entity {
          add(part, of: document.syntaxNode(of: entity.node))
        }
      } else if entity.node != snapshot.node {
        add(entity, named: name)
      }
    }
  }

  /// Adds the items of a list of levels where one level was expected: the model has only the first.
  private mutating func addItems(of item: NodeID, at place: Place, _ key: Key) {
    guard let mapping = document.fields(of: item) else { return }
    let wanted = target.name.utf8
    for (keyNode, value) in tree.entries(of: mapping) where tree.kind(of: value).isSequence {
      guard tree.field(of: keyNode, at: place)?.key == key else { continue }
      for level in tree.items(of: value) where tree.content(of: level).elementsEqual(wanted) { add(level) }
    }
  }

  /// The two parts of `account.mrr`; `nil` where the text is not written as it is meant.
  func dottedParts(of node: NodeID) -> (entity: ByteRange, trait: ByteRange)? {
    let range = document.range(of: node)
    guard range.end <= tree.bytes.count, tree.isVerbatim(document.syntaxNode(of: node)),
      let dot = tree.bytes[range.range].firstIndex(of: 0x2E)
    else { return nil }
    return (ByteRange(range.start, dot), ByteRange(dot + 1, range.end))
  }
}
