/// The place of an element in the document that it was read from: opaque to everyone but the reader.
///
/// `PlanDocument.range(of:)` turns it into bytes.
public struct NodeID: Hashable, Sendable, Comparable {
  let rawValue: UInt32

  init(_ rawValue: UInt32) { self.rawValue = rawValue }

  /// Orders as the reader numbers them, which is not always the order in the text.
  public static func < (first: NodeID, second: NodeID) -> Bool { first.rawValue < second.rawValue }
}
