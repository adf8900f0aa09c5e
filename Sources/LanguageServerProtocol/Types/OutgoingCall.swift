import JSON

/// A step between a group and an event at its level (LSP 3.17, "CallHierarchyOutgoingCall").
public struct OutgoingCall: Hashable, Sendable {
  /// The event.
  public var item: HierarchyItem
  /// The places that say so.
  public var fromRanges: [Range]

  /// Makes a step.
  public init(_ item: HierarchyItem, fromRanges: [Range]) {
    self.item = item
    self.fromRanges = fromRanges
  }
}

extension OutgoingCall: JSONEncodable {
  /// Writes the step.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("to", item)
      $0.member("fromRanges", fromRanges)
    }
  }
}
