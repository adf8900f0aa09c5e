/// One node of the tree, 20 bytes: a range, links to its first child and next sibling, kind and flags.
///
/// The children of a mapping are its keys and values in turn: key, value, key, value.
@usableFromInline
struct Node: Sendable {
  /// What is known of a node beside its kind.
  @usableFromInline
  struct Flags: OptionSet, Sendable {
    @usableFromInline let rawValue: UInt8
    @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The content is not simply the bytes of the inner range: escapes, doubled quotes, folded lines, indentation.
    @inlinable static var needsDecoding: Flags { Flags(rawValue: 1) }
    /// An anchor or a tag stands before the node; the tree's side table holds them.
    static let hasProperties = Flags(rawValue: 2)
    /// The node was made up in recovery, or is damaged.
    static let isRecovered = Flags(rawValue: 4)
  }

  /// The marker of "no such node" in a link.
  @usableFromInline static let none: UInt32 = .max

  @usableFromInline var start: UInt32
  @usableFromInline var end: UInt32
  @usableFromInline var firstChild: UInt32
  @usableFromInline var nextSibling: UInt32
  @usableFromInline var kind: NodeKind
  @usableFromInline var flags: Flags

  @usableFromInline
  init(kind: NodeKind, start: UInt32, end: UInt32, flags: Flags = []) {
    self.kind = kind
    self.start = start
    self.end = end
    self.flags = flags
    firstChild = Node.none
    nextSibling = Node.none
  }
}
