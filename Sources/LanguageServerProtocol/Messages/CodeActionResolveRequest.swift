import JSON

/// `codeAction/resolve`: the edit of an action (LSP 3.17, "Code Action Resolve Request").
public enum CodeActionResolveRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "codeAction/resolve"
  /// The action as it was sent.
  public typealias Params = JSONValue
  /// The same with its edit.
  public typealias Result = JSONFragment
}
