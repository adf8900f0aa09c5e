/// The calls of one kind, `identify()` or `group()`, that a scan of the code found.
public struct ObservedCalls: Sendable {
  /// The key that they stand under.
  public let node: NodeID
  /// The calls, each the whole item.
  public internal(set) var calls: [NodeID] = []
  /// Whether the document says in so many words that there are none: an empty list, `null` or `none`.
  public internal(set) var isNone = false
  /// The types of groups that they tell of, in the order of the text.
  public internal(set) var groupTypes: [Mention] = []
  /// The traits that they set, in the order of the text.
  public internal(set) var traits: [ObservedTrait] = []

  init(node: NodeID) { self.node = node }
}
