import JSON

/// `$/setTrace`: how much the client wants to be told from now on (LSP 3.17, "SetTrace Notification").
public enum SetTraceNotification: NotificationType {
  /// The method's name on the wire.
  public static let method = "$/setTrace"
  /// How much.
  public typealias Params = SetTraceParams
}

/// How much the client wants to be told.
public struct SetTraceParams: Hashable, Sendable, JSONDecodable {
  /// How much.
  public let value: TraceValue

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) { value = try json.decode("value") }
}
