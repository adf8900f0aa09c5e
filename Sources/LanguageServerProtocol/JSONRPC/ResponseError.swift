import JSON

/// Why a request has no result: LSP 3.17's `ResponseError`.
public struct ResponseError: Error, Hashable, Sendable {
  /// What kind of error it is.
  public var code: ErrorCodes
  /// One plain sentence for a person.
  public var message: String
  /// More about it, for programs.
  public var data: JSONValue?

  /// Makes an error.
  public init(code: ErrorCodes, message: String, data: JSONValue? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// The error for parameters that do not fit, with the way to what is wrong in its message.
  public static func invalidParams(_ error: JSONDecodingError) -> ResponseError {
    ResponseError(code: .invalidParams, message: error.description)
  }

  /// The error for a request that its sender gave up.
  public static let cancelled = ResponseError(code: .requestCancelled, message: "the request was cancelled")
}

extension ResponseError: JSONEncodable {
  /// Writes `code`, `message` and, if there is any, `data`.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("code", code.rawValue)
      $0.member("message", message)
      $0.member(ifPresent: "data", data)
    }
  }
}
