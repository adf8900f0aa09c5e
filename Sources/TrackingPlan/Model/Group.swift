/// One level of the group hierarchy.
public struct Group: Sendable {
  /// The whole item.
  public let node: NodeID
  /// Its type: its name.
  public internal(set) var type: Mention?
  /// The name of its identifier.
  public internal(set) var idProperty: Mention?
  /// What an identifier looks like.
  public internal(set) var idFormat: Mention?
  /// Whether it says that it is the top of the hierarchy.
  public internal(set) var isTopLevel: Bool?
  /// Where it says so.
  public internal(set) var isTopLevelNode: NodeID?
  /// The group that it lies in.
  public internal(set) var parentType: Mention?
  /// Its traits, as positions in `Plan.traits`.
  public internal(set) var traits: Range<Int> = 0..<0
  /// The list of its traits, if there is one.
  public internal(set) var traitsNode: NodeID?
  /// When `group()` is called.
  public internal(set) var triggers: [Mention] = []
  /// The list of triggers, if there is one.
  public internal(set) var triggersNode: NodeID?
  /// The groups of this type by name, where there is a fixed set.
  public internal(set) var values: [Mention] = []

  init(node: NodeID) { self.node = node }
}
