/// How grave a message to the user is (LSP 3.17, "MessageType"); the raw value is the number on the wire.
public enum MessageType: Int, Hashable, Sendable {
  /// Something failed.
  case error = 1
  /// Something may be wrong.
  case warning = 2
  /// Something is worth knowing.
  case info = 3
  /// Something for those who read logs.
  case log = 4
}
