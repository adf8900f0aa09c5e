/// `exit`: end the process, with 0 after `shutdown` and with 1 without (LSP 3.17, "Exit Notification").
public enum ExitNotification: NotificationType {
  /// The method's name on the wire.
  public static let method = "exit"
  /// Nothing.
  public typealias Params = NoParams
}
