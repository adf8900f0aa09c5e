import Schema
import YAML

/// Events, in every form that real plans give them.
extension PlanReader {
  /// Reads a list of events, a mapping from names to events, or a mapping from headings to lists of events.
  mutating func readEvents(_ node: NodeIndex, key: NodeIndex) {
    addEventList(key)
    if tree.kind(of: node).isMapping {
      for (name, value) in tree.entries(of: node) {
        if tree.kind(of: value).isSequence, holdsNamedMappings(value) {
          readEventItems(value)
        } else if let mention = mention(name) {
          readEvent(value, item: name, name: mention)
        }
      }
    } else {
      readEventItems(node)
    }
  }

  private mutating func readEventItems(_ list: NodeIndex) {
    for item in tree.items(of: list) {
      noteForm(item, at: .event, key: nil)
      if tree.kind(of: item).isMapping {
        if let (name, value) = onlyEntryWithFields(item) {
          readEvent(value, item: item, name: name)
        } else {
          readEvent(item, item: item, name: nil)
        }
      } else if let name = mention(item) {
        var event = Event(node: NodeID(item.rawValue))
        event.name = name
        event.isSpecified = false
        event.properties = plan.properties.count..<plan.properties.count
        add(event)
      }
    }
  }

  /// `- report.created: {category: …}`: one entry whose key is no field and whose value is a mapping.
  private mutating func onlyEntryWithFields(_ item: NodeIndex) -> (Mention, NodeIndex)? {
    guard let (key, value) = onlyEntry(item), tree.field(of: key, at: .event) == nil,
      tree.kind(of: value).isMapping,
      let name = mention(key)
    else { return nil }
    return (name, value)
  }

  private mutating func readEvent(_ node: NodeIndex, item: NodeIndex, name: Mention?) {
    var event = Event(node: NodeID(item.rawValue))
    event.name = name
    let owner = Property.Owner.event(plan.events.count)
    let first = plan.properties.count
    var nameLists: [(node: NodeIndex, isRequired: Bool)] = []
    if tree.kind(of: node).isMapping {
      forEachField(of: node, at: .event) { reader, entry in
        switch entry.key {
        case .name: if name == nil { event.name = reader.mention(entry.value) }
        case .category: event.category = reader.mention(reader.single(entry.value))
        case .groupLevel: event.groupLevel = reader.groupLevel(entry.value)
        case .description: event.description = NodeID(entry.value.rawValue)
        case .note, .notes, .comment, .trigger, .why:
          if event.remark == nil, !reader.tree.isNull(entry.value) {
            event.remark = NodeID(entry.value.rawValue)
          }
        case .expectedFrequency: event.expectedFrequency = reader.mention(entry.value)
        case .deprecated:
          event.isDeprecated = reader.readDeprecation(entry, of: .event(reader.plan.events.count))
        case .properties:
          event.propertiesNode = NodeID(entry.keyNode.rawValue)
          reader.readProperties(entry.value, owner: owner, item: .property)
        case .requiredProperties:
          event.propertiesNode = event.propertiesNode ?? NodeID(entry.keyNode.rawValue)
          nameLists.append((entry.value, true))
        case .optionalProperties:
          event.propertiesNode = event.propertiesNode ?? NodeID(entry.keyNode.rawValue)
          nameLists.append((entry.value, false))
        default: break
        }
      }
    } else {
      event.isSpecified = false
    }
    for list in nameLists {
      readPropertyNames(list.node, owner: owner, isRequired: list.isRequired, from: first)
    }
    event.properties = first..<plan.properties.count
    add(event)
  }

  private mutating func add(_ event: Event) {
    var event = event
    event.list = max(0, plan.eventLists.count - 1)
    plan.events.append(event)
  }

  private mutating func groupLevel(_ node: NodeIndex) -> Event.GroupLevel {
    let node = single(node)
    guard let mention = mention(node) else { return .none(NodeID(node.rawValue)) }
    let isNone =
      plan.names.range(of: mention.name).count == 4
      && plan.names.bytes(of: mention.name).elementsEqual("none".utf8)
    return isNone ? .none(mention.node) : .named(mention)
  }

  /// The first item of a list, which says the same as the word alone; of everything else, the node itself.
  private func single(_ node: NodeIndex) -> NodeIndex {
    tree.kind(of: node).isSequence ? tree.firstChild(of: node) ?? node : node
  }

  // MARK: Without the key `events`

  /// Reads lists of events that stand under keys of the author's own, `implemented` and `pending` for two, anywhere
  /// below a mapping: only where the plan has no key `events`, and only lists whose items are mappings with a name.
  mutating func readScatteredEvents(_ mapping: NodeIndex) {
    for (key, value) in tree.entries(of: mapping) {
      let content = tree.content(of: key)
      let match = tree.field(of: key, at: .plan)
      if let match, match.key != .events { continue }
      if ListKeys.isExclusion(content) || ListKeys.isNoEventList(content) { continue }
      // What an alias repeats is found at its anchor.
      if written.kind(of: value) == .alias { continue }
      if tree.kind(of: value).isMapping {
        if match?.key == .events {
          readEvents(value, key: key)
        } else {
          readScatteredEvents(value)
        }
      } else if tree.kind(of: value).isSequence,
        holdsEvents(value, isNamedEvents: match?.key == .events || ListKeys.isStageOfEvents(content))
      {
        readEvents(value, key: key)
      }
    }
  }

  /// Reads what stands under `events` anywhere below a list or mapping of event groups.
  mutating func readNestedEvents(_ node: NodeIndex) {
    if tree.kind(of: node).isMapping {
      for (key, value) in tree.entries(of: node) {
        if tree.field(of: key, at: .plan)?.key == .events {
          readEvents(value, key: key)
        } else if tree.kind(of: value).isMapping {
          readNestedEvents(value)
        } else if tree.kind(of: value).isSequence, holdsEvents(value, isNamedEvents: false) {
          readEvents(value, key: key)
        }
      }
    } else {
      for item in tree.items(of: node) { readNestedEvents(item) }
    }
  }

  /// Whether the items are mappings with a name, but for one at most: that one is being typed.
  private func holdsNamedMappings(_ list: NodeIndex) -> Bool {
    var hasNamed = false
    var hasUnfinished = false
    for item in tree.items(of: list) {
      if isNamedMapping(item) {
        hasNamed = true
      } else if hasUnfinished {
        return false
      } else {
        hasUnfinished = true
      }
    }
    return hasNamed
  }

  private func isNamedMapping(_ item: NodeIndex) -> Bool {
    guard tree.kind(of: item).isMapping else { return false }
    for (key, _) in tree.entries(of: item) where lookUpEvent(key)?.key == .name { return true }
    return false
  }

  /// Whether the items are mappings with a name and at least one says something that only events say.
  private func holdsEvents(_ list: NodeIndex, isNamedEvents: Bool) -> Bool {
    guard holdsNamedMappings(list) else { return false }
    if isNamedEvents { return true }
    for item in tree.items(of: list) where tree.kind(of: item).isMapping {
      for (key, _) in tree.entries(of: item) {
        switch lookUpEvent(key)?.key {
        case .properties, .requiredProperties, .category, .groupLevel, .trigger, .expectedFrequency:
          return true
        default: continue
        }
      }
    }
    return false
  }

  private func lookUpEvent(_ key: NodeIndex) -> Schema.Match? {
    tree.field(of: key, at: .event)
  }
}
