import JSON

/// A step between a group and an event at its level (LSP 3.17, "CallHierarchyIncomingCall").
public struct IncomingCall: Hashable, Sendable {
  /// The group.
  public var item: HierarchyItem
  /// The places that say so.
  public var fromRanges: [Range]

  /// Makes a step.
  public init(_ item: HierarchyItem, fromRanges: [Range]) {
    self.item = item
    self.fromRanges = fromRanges
  }
}

extension IncomingCall: JSONEncodable {
  /// Writes the step.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("from", item)
      $0.member("fromRanges", fromRanges)
    }
  }
}
