import Schema
import YAML

extension PlanReader {
  /// Reads the top level: `meta`, entities, groups, snapshots, then events, wherever they are.
  mutating func readPlan(_ root: NodeIndex) {
    var hasEvents = false
    var groupsNode: NodeIndex?
    var later: [Entry] = []
    forEachField(of: root, at: .plan) { reader, entry in
      switch entry.key {
      case .meta:
        reader.plan.meta.node = NodeID(entry.keyNode.rawValue)
        reader.readMeta(entry.value)
      case .entities, .entityExtensions:
        reader.readEntities(entry.value, isExtension: entry.key == .entityExtensions)
      case .groups:
        groupsNode = entry.keyNode
        reader.readGroups(entry.value)
      case .events:
        hasEvents = true
        later.append(entry)
      case .eventGroups:
        later.append(entry)
      case .snapshotSync:
        reader.readSnapshotSync(entry.value, key: entry.keyNode)
      default:
        reader.readMetaField(entry)
      }
    }
    plan.groupsNode = groupsNode.map { NodeID($0.rawValue) }
    for entry in later {
      if entry.key == .events {
        readEvents(entry.value, key: entry.keyNode)
      } else {
        readNestedEvents(entry.value)
      }
    }
    if !hasEvents { readScatteredEvents(root) }
    readEventReferences(root)
    readStatements(root)
    readRemarks(root)
    readAutomaticEvents(root, depth: 0)
  }

  mutating func readMeta(_ meta: NodeIndex) {
    guard tree.kind(of: meta).isMapping else { return }
    forEachField(of: meta, at: .meta) { $0.readMetaField($1) }
  }

  mutating func readMetaField(_ entry: Entry) {
    switch entry.key {
    case .product: plan.meta.product = mention(entry.value)
    case .version: plan.meta.version = mention(entry.value)
    case .created: plan.meta.created = mention(entry.value)
    case .updated: plan.meta.updated = mention(entry.value)
    case .owner:
      plan.meta.owner = mention(entry.value)
      plan.meta.ownerNode = tree.isNull(entry.value) ? nil : NodeID(entry.value.rawValue)
    case .destinations:
      plan.meta.destinations = readDestinations(entry.value)
      plan.meta.destinationsNode = tree.isNull(entry.value) ? nil : NodeID(entry.value.rawValue)
    case .cdp: plan.meta.cdp = tree.isNull(entry.value) ? nil : NodeID(entry.value.rawValue)
    case .privacy, .privacyPolicy:
      plan.meta.privacyNode = tree.isNull(entry.value) ? nil : NodeID(entry.value.rawValue)
    case .implementation:
      let named = mentions(entry.value)
      if plan.meta.destinations.isEmpty, !named.isEmpty {
        plan.meta.destinations = named
        plan.meta.destinationsNode = NodeID(entry.value.rawValue)
        // Beside the canonical key, below it too, it is a word of its own.
        if !scratch.contains(where: { $0.key == .destinations }) {
          report.variants.append(
            .init(
              kind: .key("implementation", canonical: .destinations, at: .meta),
              node: NodeID(entry.keyNode.rawValue)))
        }
      }
    case .namingConvention:
      plan.meta.namingNode = NodeID(entry.value.rawValue)
      plan.meta.naming = readNaming(entry.value)
    case .piiPolicy: plan.meta.piiPolicy = mention(entry.value)
    case .internalUserPolicy: plan.meta.internalUserPolicy = mention(entry.value)
    case .profile: plan.meta.profile = mention(entry.value)
    case .also: plan.meta.also = mentions(entry.value)
    case .extends: plan.meta.extends = mention(entry.value)
    case .template: plan.meta.template = mention(entry.value)
    case .productType: plan.meta.productType = mention(entry.value)
    case .platform: plan.meta.platform = mention(entry.value)
    case .identity: plan.meta.identity = mention(entry.value)
    case .notApplicable: plan.meta.notApplicable = mentions(entry.value)
    default: break
    }
  }

  /// A list of names, one name, a list of mappings with a name, or a mapping whose keys are names.
  private mutating func readDestinations(_ node: NodeIndex) -> [Mention] {
    var result: [Mention] = []
    if tree.kind(of: node).isMapping {
      for (key, _) in tree.entries(of: node) { if let name = mention(key) { result.append(name) } }
      return result
    }
    guard tree.kind(of: node).isSequence else { return mentions(node) }
    for item in tree.items(of: node) {
      if let name = mention(item) {
        result.append(name)
      } else if tree.kind(of: item).isMapping, let name = nameInside(item) {
        result.append(name)
      }
    }
    return result
  }

  private mutating func readNaming(_ node: NodeIndex) -> [Mention] {
    guard tree.kind(of: node).isMapping else { return mentions(node) }
    var result: [Mention] = []
    forEachField(of: node, at: .naming) { reader, entry in
      if entry.key != .rationale { result += reader.mentions(entry.value) }
    }
    return result
  }

  /// The value of the key that names an item, whatever kind of item it is.
  mutating func nameInside(_ item: NodeIndex) -> Mention? {
    for (key, value) in tree.entries(of: item) {
      if let match = tree.field(of: key, at: .event), match.key == .name {
        return mention(value)
      }
    }
    return nil
  }
}
