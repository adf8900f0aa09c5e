import Linting
import Schema
import SourceText
import TrackingPlan
import YAML

/// What configurations and profiles say of words, traits and core events.
extension SettingsReading {
  /// The changes under one of the keys that configurations and profiles share; none for any other key.
  mutating func changes(_ key: Key, _ value: NodeIndex) -> [VocabularyChange] {
    switch key {
    case .categories: return [.words(.categories, words(value))]
    case .requiredTraits: return traits(value, isRequired: true)
    case .recommendedTraits: return traits(value, isRequired: false)
    case .coreEvents: return [.coreEvents(change(value, .coreEventChange) { $0.coreEvent($1) })]
    default: return []
    }
  }

  /// The changes under `vocabulary`.
  mutating func vocabulary(_ node: NodeIndex) -> [VocabularyChange] {
    var changes: [VocabularyChange] = []
    forEachField(of: node, at: .vocabulary) { reader, key, value in
      if let part = VocabularyKeys.part(of: key) {
        changes.append(.words(part, reader.words(value)))
        return
      }
      switch key {
      case .pastTense: changes.append(.pasts(reader.change(value, .verbChange) { $0.verb($1) }))
      case .synonyms: changes.append(.groups(.synonyms, reader.wordGroups(value)))
      case .sameVerbs: changes.append(.groups(.verbs, reader.wordGroups(value)))
      case .pii:
        reader.forEachField(of: value, at: .personalData) { reader, kind, names in
          changes.append(.personalData(kind.rawValue, reader.words(names)))
        }
      default: break
      }
    }
    return changes
  }

  /// The words for types under `vocabulary`.
  mutating func ownTypes(_ vocabulary: NodeIndex) -> OwnTypes {
    var types: [String: ValueType] = [:]
    let known: [ValueType] = [.string, .integer, .number, .boolean, .datetime, .date, .array, .object, .any]
    for (key, mapping) in tree.entries(of: vocabulary)
    where Self.schema.lookUp(tree.contentBytes(of: key).span, at: .vocabulary)?.key == .types {
      for (word, value) in tree.entries(of: mapping) {
        if isNothing(value) {
          types[tree.string(of: word)] = .unknown
        } else if let type = ValueType(rawValue: tree.string(of: value)), known.contains(type) {
          types[tree.string(of: word)] = type
        } else {
          complain(
            tree.innerRange(of: value), "no type is called \"\(tree.string(of: value))\"",
            among: known.map(\.rawValue))
        }
      }
    }
    return OwnTypes(types)
  }

  // MARK: Lists

  /// A change of a list: what is listed comes to it; a mapping says what is added, removed or put in its place.
  mutating func change<Item>(
    _ node: NodeIndex, _ place: Place, _ item: (inout Self, NodeIndex) -> Item?
  ) -> ListChange<Item> {
    var change = ListChange<Item>()
    guard tree.kind(of: node).isMapping else {
      change.added = items(node, Self.schema.shape(of: place).item, item)
      return change
    }
    forEachField(of: node, at: place) { reader, key, value in
      switch key {
      case .add: change.added = reader.items(value, Self.schema.shape(of: place).item, item)
      case .replace: change.replacement = reader.items(value, Self.schema.shape(of: place).item, item)
      case .remove: change.removed = reader.texts(value).map(\.text)
      default: break
      }
    }
    return change
  }

  private mutating func items<Item>(
    _ node: NodeIndex, _ place: Place, _ item: (inout Self, NodeIndex) -> Item?
  ) -> [Item] {
    let nodes =
      tree.kind(of: node).isSequence ? Array(tree.items(of: node)) : isNothing(node) ? [] : [node]
    var result: [Item] = []
    for node in nodes where isFit(node, at: place) {
      if let item = item(&self, node) { result.append(item) }
    }
    return result
  }

  mutating func words(_ node: NodeIndex) -> ListChange<String> {
    change(node, .wordChange) { reader, item in
      let text = reader.tree.string(of: item)
      return text.isEmpty ? nil : text
    }
  }

  private mutating func wordGroups(_ node: NodeIndex) -> ListChange<[String]> {
    change(node, .wordGroupChange) { reader, item in reader.texts(item).map(\.text) }
  }

  /// A verb with its past forms, base form first; a past form alone by itself.
  private mutating func verb(_ node: NodeIndex) -> [String]? {
    guard tree.kind(of: node).isMapping else { return [tree.string(of: node)] }
    guard let entry = Array(tree.entries(of: node)).first else { return nil }
    let pasts = texts(entry.value).map(\.text).filter { !$0.isEmpty }
    if pasts.isEmpty {
      complain(
        tree.innerRange(of: entry.key),
        "verb \"\(tree.string(of: entry.key))\" has no past form; expected {base: past}")
      return nil
    }
    return [tree.string(of: entry.key)] + pasts
  }

  // MARK: Traits and events

  private mutating func traits(_ node: NodeIndex, isRequired: Bool) -> [VocabularyChange] {
    var changes: [VocabularyChange] = []
    forEachField(of: node, at: .traitsByOwner) { reader, key, value in
      guard let owner = VocabularyChange.Owner(rawValue: key.rawValue) else { return }
      changes.append(
        .traits(owner, isRequired: isRequired, reader.change(value, .traitChange) { $0.wantedTrait($1) }))
    }
    return changes
  }

  private mutating func wantedTrait(_ node: NodeIndex) -> WantedTrait? {
    guard tree.kind(of: node).isMapping else {
      let name = tree.string(of: node)
      return name.isEmpty ? nil : WantedTrait(name: name)
    }
    var trait = WantedTrait(name: "")
    forEachField(of: node, at: .wantedTrait) { reader, key, value in
      switch key {
      case .name: trait.name = reader.tree.string(of: value)
      case .type: trait.type = reader.tree.string(of: value)
      case .aliases: trait.aliases = reader.texts(value).map(\.text)
      default: break
      }
    }
    if trait.name.isEmpty {
      complain(firstLine(of: node), "this trait has no name; expected a key \"name\"")
      return nil
    }
    return trait
  }

  private mutating func coreEvent(_ node: NodeIndex) -> CoreEventDraft? {
    guard tree.kind(of: node).isMapping else {
      let name = tree.string(of: node)
      return name.isEmpty ? nil : CoreEventDraft(name: name)
    }
    var event = CoreEventDraft(name: "")
    forEachField(of: node, at: .coreEvent) { reader, key, value in
      switch key {
      case .name: event.name = reader.tree.string(of: value)
      case .category: event.category = reader.tree.string(of: value)
      case .description: event.description = reader.tree.string(of: value)
      case .aliases: event.aliases = reader.texts(value).map(\.text)
      case .properties: event.properties = reader.items(value, .wantedTrait) { $0.wantedTrait($1) }
      case .notApplicable: event.concepts = reader.texts(value).map(\.text)
      default: break
      }
    }
    if event.name.isEmpty {
      complain(firstLine(of: node), "this event has no name; expected a key \"name\"")
      return nil
    }
    return event
  }
}
