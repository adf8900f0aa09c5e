import JSON

/// `inlayHint/resolve`: why a hint is so (LSP 3.17, "Inlay Hint Resolve Request").
public enum InlayHintResolveRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "inlayHint/resolve"
  /// The hint as it was sent.
  public typealias Params = JSONValue
  /// The hint with its tooltip.
  public typealias Result = JSONValue
}
