import Schema
import YAML

/// Traits that are sent on a schedule.
extension PlanReader {
  mutating func readSnapshotSync(_ node: NodeIndex, key: NodeIndex) {
    plan.snapshotSync.node = NodeID(key.rawValue)
    if tree.kind(of: node).isSequence {
      readSnapshots(node, entity: nil, cadence: nil)
      return
    }
    guard tree.kind(of: node).isMapping else { return }
    forEachField(of: node, at: .snapshotSync) { reader, entry in
      switch entry.key {
      case .cadence: reader.plan.snapshotSync.cadence = reader.mention(entry.value)
      case .trigger: reader.plan.snapshotSync.trigger = NodeID(entry.value.rawValue)
      case .traits, .metrics: reader.readSnapshots(entry.value, entity: nil, cadence: nil)
      case .hourly, .daily, .weekly, .monthly:
        reader.readSnapshots(entry.value, entity: nil, cadence: reader.mention(entry.keyNode))
      case .userTraits: reader.readSnapshots(entry.value, entity: "user", cadence: nil)
      case .groupTraits: reader.readSnapshots(entry.value, entity: nil, cadence: nil)
      default: break
      }
    }
    // A list that stands beside the keys has no key of its own: the parser keeps it under an empty one.
    for (listKey, value) in tree.entries(of: node)
    where tree.kind(of: listKey) == .empty && tree.kind(of: value).isSequence {
      let first = tree.firstChild(of: node) ?? listKey
      plan.snapshotSync.mixedLevel = (NodeID(first.rawValue), NodeID(value.rawValue))
      readSnapshots(value, entity: nil, cadence: nil)
    }
  }

  private mutating func readSnapshots(_ node: NodeIndex, entity: String?, cadence: Mention?) {
    func snapshot(_ item: NodeIndex, _ reader: inout PlanReader) -> Snapshot {
      var snapshot = Snapshot(node: NodeID(item.rawValue))
      snapshot.cadence = cadence
      if let entity {
        snapshot.entity = Mention(reader.plan.names.intern(Array(entity.utf8).span), NodeID(item.rawValue))
      }
      return snapshot
    }
    if tree.kind(of: node).isMapping {
      for (key, value) in tree.entries(of: node) {
        var entry = snapshot(key, &self)
        entry.trait = mention(key)
        if tree.kind(of: value).isMapping { readSnapshotFields(value, into: &entry) }
        plan.snapshotSync.snapshots.append(entry)
      }
      return
    }
    for item in tree.items(of: node) {
      var entry = snapshot(item, &self)
      if tree.kind(of: item).isMapping {
        readSnapshotFields(item, into: &entry)
      } else if let name = mention(item) {
        readDottedTrait(name, into: &entry)
      } else {
        continue
      }
      plan.snapshotSync.snapshots.append(entry)
    }
  }

  private mutating func readSnapshotFields(_ mapping: NodeIndex, into snapshot: inout Snapshot) {
    var read = snapshot
    forEachField(of: mapping, at: .snapshot) { reader, entry in
      switch entry.key {
      case .entity: read.entity = reader.mention(entry.value)
      case .trait: read.trait = reader.mention(entry.value)
      case .type:
        read.type = reader.mention(entry.value)
        if read.type != nil { read.valueType = reader.meaning(of: entry.value) }
      case .trigger: read.trigger = NodeID(entry.value.rawValue)
      case .source: read.source = NodeID(entry.value.rawValue)
      case .cadence: read.cadence = reader.mention(entry.value)
      default: break
      }
    }
    snapshot = read
  }

  /// `account.mrr` names both the entity and the trait; any other word, and prose, is the trait.
  private mutating func readDottedTrait(_ written: Mention, into snapshot: inout Snapshot) {
    let bytes = plan.names.bytes(of: written.name)
    let isName = bytes.allSatisfy { byte in
      switch byte {
      case 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
      default: false
      }
    }
    if isName, let dot = bytes.firstIndex(of: 0x2E), dot > bytes.startIndex, dot + 1 < bytes.endIndex {
      let entity = Array(bytes[..<dot])
      let trait = Array(bytes[(dot + 1)...])
      snapshot.entity = Mention(plan.names.intern(entity.span), written.node)
      snapshot.trait = Mention(plan.names.intern(trait.span), written.node)
    } else {
      snapshot.trait = written
    }
  }
}
