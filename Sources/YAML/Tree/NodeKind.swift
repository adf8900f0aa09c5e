/// What a node of the tree is, in the words of YAML 1.2.2 (chapters 7 and 8).
public enum NodeKind: UInt8, Sendable, Hashable {
  /// Nothing was written where a node may stand (an empty node, YAML 1.2.2 section 7.2); its range is empty.
  case empty
  /// A plain scalar.
  case plain
  /// A scalar in `'…'`.
  case singleQuoted
  /// A scalar in `"…"`.
  case doubleQuoted
  /// A block scalar after `|`.
  case literal
  /// A block scalar after `>`.
  case folded
  /// An alias, `*name`.
  case alias
  /// A mapping by indentation.
  case blockMapping
  /// A mapping in `{…}`, or a single pair inside `[…]`.
  case flowMapping
  /// A sequence by indentation.
  case blockSequence
  /// A sequence in `[…]`.
  case flowSequence

  /// Whether the node is a scalar with text of its own; an empty node is not.
  @inlinable public var isScalar: Bool { rawValue >= 1 && rawValue <= 5 }
  /// Whether the node is a mapping of either style.
  @inlinable public var isMapping: Bool { self == .blockMapping || self == .flowMapping }
  /// Whether the node is a sequence of either style.
  @inlinable public var isSequence: Bool { self == .blockSequence || self == .flowSequence }
  /// Whether the node is a mapping or a sequence.
  @inlinable public var isCollection: Bool { rawValue >= 7 }
  /// Whether the node is written in brackets.
  @inlinable public var isFlow: Bool { self == .flowMapping || self == .flowSequence }
}
