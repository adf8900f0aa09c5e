import JSON

/// `completionItem/resolve`: the rest of an item (LSP 3.17, "Completion Item Resolve Request").
public enum CompletionResolveRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "completionItem/resolve"
  /// The item as it was sent.
  public typealias Params = JSONValue
  /// The same with its documentation.
  public typealias Result = JSONValue
}
