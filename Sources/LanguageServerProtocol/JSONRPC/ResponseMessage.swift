import JSON

/// The answer to one request (LSP 3.17, "Response Message").
///
/// The result is bytes of JSON, because it is written once and never looked at again.
public struct ResponseMessage: Hashable, Sendable {
  /// The id of the request, `null` where it could not be read.
  public let id: RequestID
  /// The result or what went wrong.
  public let result: Result<JSONFragment, ResponseError>

  /// Makes a response.
  public init(id: RequestID, result: Result<JSONFragment, ResponseError>) {
    self.id = id
    self.result = result
  }
}

extension ResponseMessage: JSONEncodable {
  /// Writes the whole message.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("jsonrpc", "2.0")
      $0.member("id", id)
      switch result {
      case .success(let value): $0.member("result", value)
      case .failure(let error): $0.member("error", error)
      }
    }
  }
}
