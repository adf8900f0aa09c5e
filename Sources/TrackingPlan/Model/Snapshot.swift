/// One trait that is sent on a schedule.
public struct Snapshot: Sendable {
  /// The whole item.
  public let node: NodeID
  /// The entity or group whose trait it is.
  public internal(set) var entity: Mention?
  /// The trait.
  public internal(set) var trait: Mention?
  /// The type of the value as it is written.
  public internal(set) var type: Mention?
  /// What the type means.
  public internal(set) var valueType: ValueType = .unstated
  /// What makes the job send it.
  public internal(set) var trigger: NodeID?
  /// Where the value comes from.
  public internal(set) var source: NodeID?
  /// How often it is sent.
  public internal(set) var cadence: Mention?

  init(node: NodeID) { self.node = node }
}

/// What a plan says of traits that are sent on a schedule.
public struct SnapshotSync: Sendable {
  /// What stands under `snapshot_sync`, if the key is there.
  public internal(set) var node: NodeID?
  /// When the job runs, where that holds for all.
  public internal(set) var trigger: NodeID?
  /// How often they are sent, where that holds for all.
  public internal(set) var cadence: Mention?
  /// The traits.
  public internal(set) var snapshots: [Snapshot] = []
  /// Where keys and list items stand at one level, as the published template has it: the key and the list.
  public internal(set) var mixedLevel: (key: NodeID, list: NodeID)?
}
