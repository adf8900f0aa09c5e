import JSON

/// A request: what wants exactly one response (LSP 3.17, "Request Message").
public struct RequestMessage: Sendable {
  /// What the response will carry.
  public let id: RequestID
  /// The method's name.
  public let method: String
  /// An object or an array, or `null` where the request has none.
  public let params: JSONValue
  /// Set when the client gives the request up.
  public let cancellation: CancellationFlag

  /// Makes a request that nobody has cancelled.
  public init(id: RequestID, method: String, params: JSONValue = .null) {
    self.id = id
    self.method = method
    self.params = params
    cancellation = CancellationFlag()
  }
}
