/// The address of a node in its tree: an index into a flat array, meaningless in any other tree.
public struct NodeIndex: Hashable, Sendable, Comparable {
  /// The position in the tree's array.
  public let rawValue: UInt32

  /// Wraps a position.
  @inlinable
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }

  /// Orders as the nodes stand in the array, which is not always the order in the text.
  @inlinable
  public static func < (first: NodeIndex, second: NodeIndex) -> Bool {
    first.rawValue < second.rawValue
  }
}
