/// `callHierarchy/incomingCalls`: the group at whose level an event is (LSP 3.17, "Call Hierarchy Incoming Calls").
public enum CallHierarchyIncomingCallsRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "callHierarchy/incomingCalls"
  /// Where it starts.
  public typealias Params = HierarchyItemParams
  /// What there is; `null` for a document that is none of ours.
  public typealias Result = Nullable<ListResult<IncomingCall>>
}
