import JSON

/// `window/showMessage`: a sentence for the person at the client (LSP 3.17, "ShowMessage Notification").
public struct ShowMessageNotification: OutgoingNotification, Hashable, Sendable {
  /// The method's name on the wire.
  public static let method = "window/showMessage"

  /// How grave it is.
  public var type: MessageType
  /// What is said.
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
