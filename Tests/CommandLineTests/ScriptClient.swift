import JSON
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Workspace

@testable import plumbline

/// A script that speaks to the server one JSON value a line, in the same thread.
struct ScriptClient {
  private final class Sink: MessageSink {
    var sent: [JSONValue] = []

    func send(_ body: [UInt8], framing: Framing) -> Bool {
      sent.append((try? JSONValue(parsing: body)) ?? "not JSON")
      return true
    }
  }

  private let sink = Sink()
  private let pending = PendingRequests()
  private var session: Session

  /// Starts a server.
  ///
  /// - Parameter root: Its workspace.
  init(root: String? = nil) {
    session = Session(
      configuration: .plumbline(root: root.map { FilePath($0) }), pending: pending, sink: sink)
  }

  /// Says one line.
  ///
  /// - Returns: What came back.
  mutating func say(_ line: String) -> [JSONValue] {
    let packet = IncomingPacket(body: Array(line.utf8), framing: .lines)
    for case .request(let request) in packet.messages { pending.insert(request) }
    sink.sent = []
    session.turn([InboundItem(packet: packet, framing: .lines, byteCount: line.utf8.count)])
    return sink.sent
  }

  /// Asks one question; the whole reply.
  mutating func ask(_ method: String, _ params: JSONValue) -> JSONValue? {
    let request: JSONValue = ["jsonrpc": "2.0", "id": 1, "method": .string(method), "params": params]
    return say(request.jsonString()).first
  }
}
