import SourceText

/// What the parser makes of a text: nodes in a flat array, comments, and the problems met.
///
/// A tree is always there, however broken the text. Every accessor answers for any node of this tree and none traps
/// for one of another.
public struct SyntaxTree: Sendable {
  /// The text that was parsed, byte for byte.
  public let bytes: [UInt8]
  /// How the lines of the text end and begin.
  public let lineForm: LineForm
  /// The nodes; parents may come before or after their children.
  @usableFromInline var nodes: [Node]
  /// The root node of each document, in order; at least one, which is `.empty` for a text without content.
  public internal(set) var roots: [NodeIndex]
  /// The comments in order, each from its `#` to the end of its line, the line break excluded.
  public internal(set) var comments: [ByteRange]
  /// What is wrong with the text, in order of place.
  public internal(set) var problems: [SyntaxProblem]
  /// Anchors and tags by node, ordered by node.
  var properties: [NodeProperties]
  /// The documents with their markers and tag handles; none for a text without content.
  var documents: [DocumentRecord]
  /// The lines that begin with `%`, before their documents.
  var directives: [ByteRange]
}

extension SyntaxTree {
  /// The root of the first document.
  public var root: NodeIndex { roots.first ?? NodeIndex(0) }

  /// Whether the text holds a document at all, and not only white space and comments.
  public var hasDocuments: Bool { !documents.isEmpty }

  /// What a node is.
  @inlinable
  public func kind(of node: NodeIndex) -> NodeKind {
    let index = Int(node.rawValue)
    return index < nodes.count ? nodes[index].kind : .empty
  }

  /// The bytes of a node, its quotes, brackets or block indicator included, its anchor and tag excluded.
  ///
  /// A block mapping reaches from its first key, that key's anchor and tag included, or its first `?`, to its last
  /// value's last byte; a block sequence from its first `-` to its last item's; a block scalar from its `|` or `>`
  /// to the end of its last line with content. An empty node's range is empty and lies where the node
  /// would stand.
  @inlinable
  public func range(of node: NodeIndex) -> ByteRange {
    let index = Int(node.rawValue)
    guard index < nodes.count else { return ByteRange(0, 0) }
    return ByteRange(Int(nodes[index].start), Int(nodes[index].end))
  }

  /// The bytes of a scalar without its quotes; for every other node the same as `range(of:)`.
  ///
  /// A quoted scalar whose end is missing ends where recovery ended it.
  public func innerRange(of node: NodeIndex) -> ByteRange {
    let whole = range(of: node)
    let kind = kind(of: node)
    guard kind == .singleQuoted || kind == .doubleQuoted else { return whole }
    let quote: UInt8 = kind == .singleQuoted ? 0x27 : 0x22
    let isClosed = whole.count >= 2 && whole.end <= bytes.count && bytes[whole.end - 1] == quote
    return ByteRange(whole.start + 1, isClosed ? whole.end - 1 : whole.end)
  }

  /// How many blanks stand before the text of a block scalar, by its first line or as its header says; `nil` where
  /// neither tells, and for every other node.
  public func textIndentation(of node: NodeIndex) -> Int? {
    let index = Int(node.rawValue)
    guard index < nodes.count, nodes[index].kind == .literal || nodes[index].kind == .folded,
      nodes[index].firstChild > 0
    else { return nil }
    return Int(nodes[index].firstChild)
  }

  /// The bytes of a scalar without its quotes where they are its content, and nothing need be decoded; else `nil`.
  @inlinable
  public func verbatimRange(of node: NodeIndex) -> Range<Int>? {
    let index = Int(node.rawValue)
    guard index < nodes.count else { return nil }
    let start = Int(nodes[index].start)
    let end = Int(nodes[index].end)
    guard nodes[index].kind.isScalar, !nodes[index].flags.contains(.needsDecoding), start <= end,
      end <= bytes.count
    else { return nil }
    if nodes[index].kind == .plain { return start..<end }
    return innerRange(of: node).range
  }

  /// The first item of a sequence or the first key of a mapping.
  @inlinable
  public func firstChild(of node: NodeIndex) -> NodeIndex? {
    let index = Int(node.rawValue)
    guard index < nodes.count, nodes[index].kind.isCollection, nodes[index].firstChild != Node.none else {
      return nil
    }
    return NodeIndex(nodes[index].firstChild)
  }

  /// The node after this one below the same parent.
  @inlinable
  public func nextSibling(of node: NodeIndex) -> NodeIndex? {
    let index = Int(node.rawValue)
    guard index < nodes.count, nodes[index].nextSibling != Node.none else { return nil }
    return NodeIndex(nodes[index].nextSibling)
  }

  /// The items of a sequence; of any other node, nothing.
  @inlinable
  public func items(of node: NodeIndex) -> SequenceItems {
    SequenceItems(nodes: nodes, next: kind(of: node).isSequence ? firstChild(of: node) : nil)
  }

  /// The keys and values of a mapping; of any other node, nothing.
  @inlinable
  public func entries(of node: NodeIndex) -> MappingEntries {
    MappingEntries(nodes: nodes, next: kind(of: node).isMapping ? firstChild(of: node) : nil)
  }

  /// Whether the node was made up or is damaged: its neighbours may be missing.
  public func isRecovered(_ node: NodeIndex) -> Bool {
    let index = Int(node.rawValue)
    return index < nodes.count && nodes[index].flags.contains(.isRecovered)
  }

  /// The number of nodes.
  public var nodeCount: Int { nodes.count }
}

/// The items of a sequence in order.
public struct SequenceItems: Sequence, IteratorProtocol {
  @usableFromInline let nodes: [Node]
  @usableFromInline var upcoming: UInt32

  @inlinable
  init(nodes: [Node], next: NodeIndex?) {
    self.nodes = nodes
    upcoming = next?.rawValue ?? Node.none
  }

  /// The next item.
  @inlinable
  public mutating func next() -> NodeIndex? {
    let index = Int(upcoming)
    guard index < nodes.count else { return nil }
    upcoming = nodes[index].nextSibling
    return NodeIndex(UInt32(truncatingIfNeeded: index))
  }
}

/// The entries of a mapping in order.
public struct MappingEntries: Sequence, IteratorProtocol {
  @usableFromInline let nodes: [Node]
  @usableFromInline var upcoming: UInt32

  @inlinable
  init(nodes: [Node], next: NodeIndex?) {
    self.nodes = nodes
    upcoming = next?.rawValue ?? Node.none
  }

  /// The next key with its value; the value is an `.empty` node where nothing was written.
  @inlinable
  public mutating func next() -> (key: NodeIndex, value: NodeIndex)? {
    let key = Int(upcoming)
    guard key < nodes.count else { return nil }
    let value = nodes[key].nextSibling
    guard Int(value) < nodes.count else { return nil }
    upcoming = nodes[Int(value)].nextSibling
    return (NodeIndex(UInt32(truncatingIfNeeded: key)), NodeIndex(value))
  }
}
