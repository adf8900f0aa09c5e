import SourceText

/// The anchor and the tag of one node (YAML 1.2.2 section 6.9).
public struct NodeProperties: Sendable, Hashable {
  /// The node that they belong to.
  public let node: NodeIndex
  /// The anchor with its `&`.
  public let anchor: ByteRange?
  /// The tag with its `!`.
  public let tag: ByteRange?
}
