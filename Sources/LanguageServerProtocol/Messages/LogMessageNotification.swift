import JSON

/// `window/logMessage`: a line for the client's log (LSP 3.17, "LogMessage Notification").
public struct LogMessageNotification: OutgoingNotification, Hashable, Sendable {
  /// The method's name on the wire.
  public static let method = "window/logMessage"

  /// How grave it is.
  public var type: MessageType
  /// The line.
  public var message: String

  /// Makes the notification.
  public init(type: MessageType, message: String) {
    self.type = type
    self.message = message
  }

  /// Writes the parameters.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("type", type.rawValue)
      $0.member("message", message)
    }
  }
}
