import JSON

/// `shutdown`: stop working, but do not go yet (LSP 3.17, "Shutdown Request").
public enum ShutdownRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "shutdown"
  /// Nothing.
  public typealias Params = NoParams
  /// `null`.
  public typealias Result = JSONValue
}
