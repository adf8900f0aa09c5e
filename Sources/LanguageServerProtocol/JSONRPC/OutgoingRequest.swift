import JSON

/// A request that the server sends: the parameters are the value itself.
public protocol OutgoingRequest: JSONEncodable {
  /// The method's name on the wire.
  static var method: String { get }
  /// Whether it takes parameters at all.
  static var hasParams: Bool { get }
}

extension OutgoingRequest {
  /// It does.
  public static var hasParams: Bool { true }

  /// The whole message in UTF-8.
  public func messageBytes(id: RequestID) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("jsonrpc", "2.0")
      $0.member("id", id)
      $0.member("method", Self.method)
      if Self.hasParams { $0.member("params", self) }
    }
    return writer.takeBytes()
  }
}
