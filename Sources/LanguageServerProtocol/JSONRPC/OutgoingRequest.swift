import JSON

/// A request that the server makes: the parameters are the value itself.
public protocol OutgoingRequest: JSONEncodable {
  /// The method's name on the wire.
  static var method: String { get }
}

extension OutgoingRequest {
  /// The whole message in UTF-8.
  ///
  /// - Parameter id: What the client's answer will carry.
  public func messageBytes(id: RequestID) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("jsonrpc", "2.0")
      $0.member("id", id)
      $0.member("method", Self.method)
      $0.member("params", self)
    }
    return writer.bytes
  }
}
