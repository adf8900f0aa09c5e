import JSON
import LanguageServerProtocol
import Testing

/// How JSON values are told apart as messages.
struct IncomingMessageTests {
  /// A message in short: what it is, its id, and its method or error code.
  static func short(_ message: IncomingMessage) -> String {
    switch message {
    case .request(let request): "request \(request.id.jsonString()) \(request.method)"
    case .notification(let notification): "notification \(notification.method)"
    case .response(let id, .success(let value)): "response \(id.jsonString()) \(value.jsonString())"
    case .response(let id, .failure(let error)): "response \(id.jsonString()) error \(error.code.rawValue)"
    case .malformed(let id, let error): "malformed \(id.jsonString()) \(error.code.rawValue)"
    }
  }

  @Test(arguments: [
    (#"{"jsonrpc":"2.0","id":1,"method":"a","params":{}}"#, "request 1 a"),
    (#"{"jsonrpc":"2.0","id":"x","method":"a"}"#, "request \"x\" a"),
    (#"{"jsonrpc":"2.0","id":null,"method":"a","params":null}"#, "request null a"),
    (#"{"jsonrpc":"2.0","id":1.5,"method":"a","params":[]}"#, "request 1.5 a"),
    (#"{"jsonrpc":"2.0","id":18446744073709551616,"method":"a"}"#, "malformed null -32600"),
    (#"{"jsonrpc":"2.0","id":1,"id":2,"method":"a"}"#, "request 2 a"),
    (#"{"jsonrpc":"2.0","method":"a"}"#, "notification a"),
    (#"{"jsonrpc":"2.0","method":"a","params":3}"#, "notification a"),
    (#"{"jsonrpc":"2.0","id":1,"result":null}"#, "response 1 null"),
    (#"{"jsonrpc":"2.0","id":1,"error":{"code":-1,"message":"m"}}"#, "response 1 error -1"),
    (#"{"jsonrpc":"2.0","id":null,"error":7}"#, "response null error -32603"),
    (#"{"jsonrpc":"2.0","id":1,"method":"a","params":3}"#, "malformed 1 -32602"),
    (#"{"jsonrpc":"2.0","id":1,"method":1,"params":"bar"}"#, "malformed 1 -32600"),
    (#"{"jsonrpc":"2.0","id":{},"method":"a"}"#, "malformed null -32600"),
    (#"{"jsonrpc":"2.0","id":true,"method":"a"}"#, "malformed null -32600"),
    (#"{"jsonrpc":"1.0","id":1,"method":"a"}"#, "malformed 1 -32600"),
    (#"{"id":1,"method":"a"}"#, "malformed 1 -32600"),
    (#"{"jsonrpc":"2.0"}"#, "malformed null -32600"),
    (#"{"jsonrpc":"2.0","id":4}"#, "malformed 4 -32600"),
    (#"{}"#, "malformed null -32600"),
    (#"[]"#, "malformed null -32600"),
    (#"[1]"#, "malformed null -32600"),
    (#"null"#, "malformed null -32600"),
    (#""text""#, "malformed null -32600"),
    (#""#, "malformed null -32700"),
    (#"{"jsonrpc":"2.0","id":1"#, "malformed null -32700"),
  ])
  func tellsApart(json: String, expected: String) {
    let packet = IncomingPacket(body: Array(json.utf8), framing: .headers)
    #expect(packet.messages.map(Self.short) == [expected])
  }

  @Test func batchesAreForLinesOnly() {
    let batch = #"[{"jsonrpc":"2.0","id":1,"method":"a"},{"jsonrpc":"2.0","method":"b"},1]"#
    let lines = IncomingPacket(body: Array(batch.utf8), framing: .lines)
    #expect(lines.messages.map(Self.short) == ["request 1 a", "notification b", "malformed null -32600"])
    let headers = IncomingPacket(body: Array(batch.utf8), framing: .headers)
    #expect(headers.messages.map(Self.short) == ["malformed null -32600"])
    let empty = IncomingPacket(body: Array("[]".utf8), framing: .lines)
    #expect(empty.messages.map(Self.short) == ["malformed null -32600"])
  }

  @Test func writesResponses() {
    let good = ResponseMessage(id: .string("a"), result: .success(JSONFragment(Array("[1]".utf8))))
    #expect(good.jsonString() == #"{"jsonrpc":"2.0","id":"a","result":[1]}"#)
    let bad = ResponseMessage(id: .null, result: .failure(.cancelled))
    let error = #"{"code":-32800,"message":"the request was cancelled"}"#
    #expect(bad.jsonString() == #"{"jsonrpc":"2.0","id":null,"error":\#(error)}"#)
  }
}
