/// How far a session is (LSP 3.17, "Server lifecycle").
enum SessionState: Hashable, Sendable {
  /// Waiting for `initialize`: any other request is refused, any notification but `exit` dropped.
  case uninitialized
  /// At work.
  case running
  /// After `shutdown`: any request is refused, any notification but `exit` dropped.
  case shutDown
}
