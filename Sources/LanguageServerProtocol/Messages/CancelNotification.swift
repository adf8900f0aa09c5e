import JSON

/// `$/cancelRequest`: nobody waits for a request any more (LSP 3.17, "Cancellation Support").
///
/// The request still gets its one response: its result if it was ready, an error of `requestCancelled` if not.
public enum CancelNotification: NotificationType {
  /// The method's name on the wire.
  public static let method = "$/cancelRequest"
  /// Which request.
  public typealias Params = CancelParams
}

/// Which request is no longer wanted.
public struct CancelParams: Hashable, Sendable, JSONDecodable {
  /// The request's id.
  public let id: RequestID

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) { id = try json.decode("id") }
}
