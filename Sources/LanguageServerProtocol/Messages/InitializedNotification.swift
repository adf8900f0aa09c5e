/// `initialized`: the client has read the answer to `initialize` (LSP 3.17, "Initialized Notification").
public enum InitializedNotification: NotificationType {
  /// The method's name on the wire.
  public static let method = "initialized"
  /// An empty object.
  public typealias Params = NoParams
}
