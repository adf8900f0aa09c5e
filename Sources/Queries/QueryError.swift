/// Why a query cannot be answered.
public struct QueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is; the wire gives each a code of its own.
  public enum Kind: Hashable, Sendable {
    /// The parameters are not what the method takes.
    case parameters
    /// A file that the query names cannot be read.
    case unreadable
    /// What is asked for cannot be done, such as a name that is taken.
    case refused
    /// The caller took the query back.
    case cancelled
  }

  /// What kind of failure it is.
  public let kind: Kind
  /// What is wrong and what was expected, in one sentence without a full stop.
  public let message: String

  /// Makes an error.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// The message.
  public var description: String { message }
}
