/// One event of a plan.
public struct Event: Sendable {
  /// The whole item.
  public let node: NodeID
  /// The list that it stands in, as a position in `Plan.eventLists`.
  public internal(set) var list = 0
  /// Its name; `nil` where none is given.
  public internal(set) var name: Mention?
  /// Its category.
  public internal(set) var category: Mention?
  /// The group that it happens in.
  public internal(set) var groupLevel: GroupLevel = .unstated
  /// What happened, in words.
  public internal(set) var description: NodeID?
  /// What else is said of it in words: a note, what triggers it, why it is there.
  public internal(set) var remark: NodeID?
  /// How often it is expected.
  public internal(set) var expectedFrequency: Mention?
  /// Its properties, as positions in `Plan.properties`.
  public internal(set) var properties: Range<Int> = 0..<0
  /// The list or mapping of its properties, if there is one.
  public internal(set) var propertiesNode: NodeID?
  /// Whether the item has fields, and is not just a name.
  public internal(set) var isSpecified = true
  /// Whether it is marked as on its way out.
  public internal(set) var isDeprecated = false

  init(node: NodeID) { self.node = node }

  /// What an event says of its group.
  public enum GroupLevel: Sendable, Hashable {
    /// Nothing.
    case unstated
    /// That it belongs to none, as `null` or as the word `none`.
    case none(NodeID)
    /// The name of a group, or of an entity.
    case named(Mention)
  }
}
