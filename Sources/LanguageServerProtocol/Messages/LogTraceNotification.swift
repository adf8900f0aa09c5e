import JSON

/// `$/logTrace`: what the server does, for a client that asked to be told (LSP 3.17, "LogTrace Notification").
public struct LogTraceNotification: OutgoingNotification, Hashable, Sendable {
  /// The method's name on the wire.
  public static let method = "$/logTrace"

  /// What was done.
  public var message: String
  /// With what; only where the trace is verbose.
  public var verbose: String?

  /// Makes the notification.
  public init(message: String, verbose: String? = nil) {
    self.message = message
    self.verbose = verbose
  }

  /// Writes the parameters.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("message", message)
      $0.member(ifPresent: "verbose", verbose)
    }
  }
}
