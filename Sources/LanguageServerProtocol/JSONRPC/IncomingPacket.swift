import JSON

/// What one frame holds: a message, or on a wire of one value a line also a batch of them.
public enum IncomingPacket: Sendable {
  /// One message.
  case single(IncomingMessage)
  /// A batch that is not empty; its answers go out together in one array (JSON-RPC 2.0, section 6).
  case batch([IncomingMessage])
}

extension IncomingPacket {
  /// Reads the body of a frame. Never fails: what is wrong becomes a `malformed` message.
  public init(body: [UInt8], framing: Framing) {
    let json: JSONValue
    do {
      json = try JSONParser.parse(body)
    } catch {
      let failure = ResponseError(code: .parseError, message: "not JSON: \(error)")
      self = .single(.malformed(id: .null, error: failure))
      return
    }
    guard framing == .lines, case .array(let elements) = json, !elements.isEmpty else {
      self = .single(IncomingMessage(json))
      return
    }
    self = .batch(elements.map { IncomingMessage($0) })
  }

  /// The packet for bytes that were no frame.
  public init(fault: ResponseError) {
    self = .single(.malformed(id: .null, error: fault))
  }

  /// Every message in order.
  public var messages: [IncomingMessage] {
    switch self {
    case .single(let message): [message]
    case .batch(let messages): messages
    }
  }
}
