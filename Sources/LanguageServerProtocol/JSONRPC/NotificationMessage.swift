import JSON

/// A notification: what wants no response, not even an error (LSP 3.17, "Notification Message").
public struct NotificationMessage: Hashable, Sendable {
  /// The method's name.
  public let method: String
  /// An object or an array, or `null` where the notification has none.
  public let params: JSONValue

  /// Makes a notification.
  public init(method: String, params: JSONValue = .null) {
    self.method = method
    self.params = params
  }
}
