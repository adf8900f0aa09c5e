import JSON

/// `$/progress`: how far an operation is, or a part of its result (LSP 3.17, "Progress Support").
public struct ProgressNotification: OutgoingNotification, Sendable {
  /// The method's name on the wire.
  public static let method = "$/progress"

  /// Which operation.
  public var token: ProgressToken
  /// What there is to say.
  public var value: JSONFragment

  /// Makes a notification with a part of a result.
  public init(token: ProgressToken, value: JSONFragment) {
    self.token = token
    self.value = value
  }

  /// Says that work begins.
  public static func begin(_ token: ProgressToken, title: String) -> ProgressNotification {
    ProgressNotification(
      token: token,
      value: JSONFragment { writer in
        writer.object {
          $0.member("kind", "begin")
          $0.member("title", title)
          // Long enough to want to stop it, and it can be.
          $0.member("cancellable", true)
          $0.member("percentage", 0)
        }
      })
  }

  /// Says how far it is.
  ///
  /// - Parameter percentage: From 0 to 100.
  public static func report(
    _ token: ProgressToken, message: String, percentage: Int
  ) -> ProgressNotification {
    ProgressNotification(
      token: token,
      value: JSONFragment { writer in
        writer.object {
          $0.member("kind", "report")
          $0.member("message", message)
          $0.member("percentage", min(max(percentage, 0), 100))
        }
      })
  }

  /// Says that it has ended.
  public static func end(_ token: ProgressToken) -> ProgressNotification {
    ProgressNotification(
      token: token, value: JSONFragment { writer in writer.object { $0.member("kind", "end") } })
  }

  /// Writes the parameters.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("token", token)
      $0.member("value", value)
    }
  }
}
