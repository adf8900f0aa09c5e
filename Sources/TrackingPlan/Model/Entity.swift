/// A kind of user, or an account that is no group.
public struct Entity: Sendable {
  /// The whole item.
  public let node: NodeID
  /// Its name.
  public internal(set) var name: Mention
  /// The name of its identifier.
  public internal(set) var idProperty: Mention?
  /// What an identifier looks like.
  public internal(set) var idFormat: Mention?
  /// Its traits, as positions in `Plan.traits`.
  public internal(set) var traits: Range<Int> = 0..<0
  /// The list of its traits, if there is one.
  public internal(set) var traitsNode: NodeID?
  /// Whether a template only adds to an entity of the one that it extends.
  public internal(set) var isExtension = false
}
