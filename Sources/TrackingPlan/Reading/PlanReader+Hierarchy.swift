import Schema
import YAML

/// Entities, groups and their traits.
extension PlanReader {
  mutating func readEntities(_ node: NodeIndex, isExtension: Bool) {
    if tree.kind(of: node).isMapping {
      for (key, value) in tree.entries(of: node) {
        guard let name = mention(key) else { continue }
        noteForm(value, at: .entity, key: key)
        readEntity(value, item: key, name: name, isExtension: isExtension)
      }
    } else if tree.kind(of: node).isSequence {
      for item in tree.items(of: node) {
        if let name = mention(item) {
          readEntity(item, item: item, name: name, isExtension: isExtension)
        } else if tree.kind(of: item).isMapping {
          var name: Mention?
          for (key, value) in tree.entries(of: item) {
            guard let match = tree.field(of: key, at: .entity) else { continue }
            if match.key == .name || (match.key == .type && name == nil) { name = mention(value) }
          }
          if let name { readEntity(item, item: item, name: name, isExtension: isExtension) }
        }
      }
    }
  }

  private mutating func readEntity(_ node: NodeIndex, item: NodeIndex, name: Mention, isExtension: Bool) {
    var entity = Entity(node: NodeID(item.rawValue), name: name, isExtension: isExtension)
    let owner = Property.Owner.entity(plan.entities.count)
    let first = plan.traits.count
    if tree.kind(of: node).isMapping {
      forEachField(of: node, at: .entity) { reader, entry in
        switch entry.key {
        case .idProperty: entity.idProperty = reader.mention(entry.value)
        case .idFormat: entity.idFormat = reader.mention(entry.value)
        case .traits:
          entity.traitsNode = NodeID(entry.keyNode.rawValue)
          reader.readProperties(entry.value, owner: owner, item: .trait)
        default: break
        }
      }
    } else if tree.kind(of: node).isSequence {
      readProperties(node, owner: owner, item: .trait)
    }
    entity.traits = first..<plan.traits.count
    plan.entities.append(entity)
  }

  mutating func readGroups(_ node: NodeIndex) {
    if tree.kind(of: node).isMapping {
      for (key, value) in tree.entries(of: node) {
        guard let type = mention(key) else { continue }
        noteForm(value, at: .group, key: key)
        readGroup(value, item: key, type: type)
      }
    } else if tree.kind(of: node).isSequence {
      for item in tree.items(of: node) {
        noteForm(item, at: .group, key: nil)
        if tree.kind(of: item).isMapping {
          readGroup(item, item: item, type: nil)
        } else if let type = mention(item) {
          readGroup(item, item: item, type: type)
        }
      }
    }
  }

  private mutating func readGroup(_ node: NodeIndex, item: NodeIndex, type: Mention?) {
    var group = Group(node: NodeID(item.rawValue))
    group.type = type
    let owner = Property.Owner.group(plan.groups.count)
    let first = plan.traits.count
    if tree.kind(of: node).isMapping {
      forEachField(of: node, at: .group) { reader, entry in
        switch entry.key {
        case .type: if type == nil { group.type = reader.mention(entry.value) }
        case .idProperty: group.idProperty = reader.mention(entry.value)
        case .idFormat: group.idFormat = reader.mention(entry.value)
        case .isTopLevel:
          group.isTopLevel = reader.tree.boolean(entry.value)
          group.isTopLevelNode = NodeID(entry.value.rawValue)
        case .parentType: group.parentType = reader.mentions(entry.value).first
        case .values: group.values = reader.mentions(entry.value)
        case .triggers:
          group.triggersNode = NodeID(entry.keyNode.rawValue)
          group.triggers = reader.readTriggers(entry.value)
        case .traits:
          group.traitsNode = NodeID(entry.keyNode.rawValue)
          reader.readProperties(entry.value, owner: owner, item: .trait)
        default: break
        }
      }
    }
    group.traits = first..<plan.traits.count
    plan.groups.append(group)
  }

  /// Names, mappings with a `trigger`, or a mapping whose keys are triggers.
  private mutating func readTriggers(_ node: NodeIndex) -> [Mention] {
    var result: [Mention] = []
    if tree.kind(of: node).isMapping {
      for (key, _) in tree.entries(of: node) { if let name = mention(key) { result.append(name) } }
      return result
    }
    guard tree.kind(of: node).isSequence else { return mentions(node) }
    for item in tree.items(of: node) {
      if let name = mention(item) {
        result.append(name)
      } else {
        // The first value says what the trigger is, whether the key is `trigger`, `on` or `event`.
        for (key, value) in tree.entries(of: item) {
          if let name = mention(value) ?? mention(key) { result.append(name) }
          break
        }
      }
    }
    return result
  }
}
