/// Why some bytes are not a JSON document, and where.
public struct JSONSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The place of the fault, in bytes from the start of the document; the length of the document if it ends early.
  public let offset: Int
  /// One plain sentence without a full stop, such as `expected ":" after the key`.
  public let message: String

  /// Makes an error.
  public init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }

  /// The message with its place.
  public var description: String { "\(message) at byte \(offset)" }
}
