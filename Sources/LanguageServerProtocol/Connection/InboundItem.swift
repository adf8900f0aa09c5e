/// A packet with what the one that works has to know about its arrival.
public struct InboundItem: Sendable {
  /// What came.
  public let packet: IncomingPacket
  /// How it came, and how its answer goes.
  public let framing: Framing
  /// How many bytes it had.
  public let byteCount: Int

  /// Makes an item.
  public init(packet: IncomingPacket, framing: Framing, byteCount: Int) {
    self.packet = packet
    self.framing = framing
    self.byteCount = byteCount
  }

  /// Whether it changes which text a document has.
  public var isEdit: Bool {
    packet.messages.contains { message in
      guard case .notification(let notification) = message else { return false }
      switch notification.method {
      case DidChangeTextDocumentNotification.method, DidOpenTextDocumentNotification.method,
        DidCloseTextDocumentNotification.method:
        return true
      default:
        return false
      }
    }
  }
}
