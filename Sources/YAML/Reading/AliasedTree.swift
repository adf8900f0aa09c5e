/// A tree whose aliases of lists and mappings were replaced by what they stand for.
///
/// Its own nodes keep their numbers; those that are read through an alias stand behind them.
public struct AliasedTree: Sendable {
  /// The tree: the same text, with more nodes. An alias of a collection that was read is one itself.
  public let tree: SyntaxTree
  /// Where each node was written.
  public let places: AliasedPlaces
}
