import JSON

/// `workspace/didChangeConfiguration`: the user's settings have changed (LSP 3.17, "DidChangeConfiguration").
public enum DidChangeConfigurationNotification: NotificationType {
  /// The method's name on the wire.
  public static let method = "workspace/didChangeConfiguration"
  /// The settings, from clients that push them.
  public typealias Params = DidChangeConfigurationParams
}

/// The settings as the client pushes them.
public struct DidChangeConfigurationParams: Hashable, Sendable, JSONDecodable {
  /// Everything, or `null` from a client that wants to be asked.
  public let settings: JSONValue

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) {
    guard json.object != nil else { throw JSONDecodingError(expected: "an object", found: json) }
    settings = json["settings"] ?? .null
  }
}
