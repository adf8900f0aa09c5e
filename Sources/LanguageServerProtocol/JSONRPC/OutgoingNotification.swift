import JSON

/// A notification that the server sends: the parameters are the value itself.
public protocol OutgoingNotification: JSONEncodable {
  /// The method's name on the wire.
  static var method: String { get }
}

extension OutgoingNotification {
  /// The whole message in UTF-8.
  public var messageBytes: [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.member("jsonrpc", "2.0")
      $0.member("method", Self.method)
      $0.member("params", self)
    }
    return writer.takeBytes()
  }
}
