/// `callHierarchy/outgoingCalls`: the events at a group's level (LSP 3.17, "Call Hierarchy Outgoing Calls").
public enum CallHierarchyOutgoingCallsRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "callHierarchy/outgoingCalls"
  /// Where it starts.
  public typealias Params = HierarchyItemParams
  /// What there is; `null` for a document that is none of ours.
  public typealias Result = Nullable<ListResult<OutgoingCall>>
}
