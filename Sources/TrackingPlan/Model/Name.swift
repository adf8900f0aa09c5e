/// A text that occurs in a plan, as a number: two names of one plan are equal exactly if their bytes are.
///
/// The plan's `NameTable` has the bytes.
public struct Name: Hashable, Sendable, Comparable {
  @usableFromInline let rawValue: UInt32

  init(_ index: Int) { rawValue = UInt32(clamping: index) }

  /// The number of the name in its table, counted from zero: what a rule learns about a name can stand in an array.
  @inlinable public var index: Int { Int(rawValue) }

  /// Orders as the names were first met.
  public static func < (first: Name, second: Name) -> Bool { first.rawValue < second.rawValue }
}

/// A name at a place where it is written.
public struct Mention: Hashable, Sendable {
  /// What is written.
  public let name: Name
  /// Where.
  public let node: NodeID

  init(_ name: Name, _ node: NodeID) {
    self.name = name
    self.node = node
  }
}
