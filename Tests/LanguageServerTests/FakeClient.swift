import JSON
import LanguageServer
import LanguageServerProtocol

/// A client in the same thread: what it says in one call is one turn of the session.
struct FakeClient {
  final class Sink: MessageSink {
    var sent: [JSONValue] = []
    var isClosed = false

    func send(_ body: [UInt8], framing: Framing) -> Bool {
      guard !isClosed else { return false }
      sent.append((try? JSONValue(parsing: body)) ?? "not JSON")
      return true
    }
  }

  let analyzer = FakeAnalyzer()
  let sink = Sink()
  let pending = PendingRequests()
  let framing: Framing
  var session: Session

  init(
    _ framing: Framing = .headers, methods: [String: ServerMethod] = [:],
    analyzer other: (any DocumentAnalyzer)? = nil
  ) {
    self.framing = framing
    let configuration = ServerConfiguration(
      version: "1.2.3", analyzer: other ?? analyzer, methods: methods)
    session = Session(configuration: configuration, pending: pending, sink: sink)
  }

  /// A client that has shaken hands already, with capabilities as JSON.
  static func initialized(
    _ capabilities: String = "{}", methods: [String: ServerMethod] = [:],
    analyzer: (any DocumentAnalyzer)? = nil
  ) -> FakeClient {
    var client = FakeClient(methods: methods, analyzer: analyzer)
    _ = client.say(
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"capabilities":\#(capabilities)}}"#)
    _ = client.say(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
    return client
  }

  /// Says all that in one turn.
  ///
  /// - Returns: What came back.
  mutating func say(_ bodies: String..., hasEdit: () -> Bool = { false }) -> [JSONValue] {
    say(bodies, hasEdit: hasEdit)
  }

  /// Says all that in one turn.
  ///
  /// - Returns: What came back.
  mutating func say(_ bodies: [String], hasEdit: () -> Bool = { false }) -> [JSONValue] {
    let items = bodies.map { body in
      let packet = IncomingPacket(body: Array(body.utf8), framing: framing)
      for case .request(let request) in packet.messages { pending.insert(request) }
      return InboundItem(packet: packet, framing: framing, byteCount: body.utf8.count)
    }
    sink.sent = []
    session.turn(items, hasEdit: hasEdit)
    return sink.sent
  }

  static func open(_ text: String, uri: String = "file:///plan.yaml", version: Int = 1) -> String {
    let document: JSONValue = [
      "uri": .string(uri), "languageId": "yaml", "version": .integer(Int64(version)), "text": .string(text),
    ]
    return notification("textDocument/didOpen", ["textDocument": document])
  }

  static func change(_ changes: JSONValue, uri: String = "file:///plan.yaml", version: Int = 2) -> String {
    notification(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri), "version": .integer(Int64(version))], "contentChanges": changes,
      ])
  }

  /// A change of one range, written `line:character-line:character`.
  static func edit(_ range: String, _ text: String) -> JSONValue {
    let numbers = range.split { $0 == ":" || $0 == "-" }.compactMap { Int64($0) }.map {
      JSONValue.integer($0)
    }
    return [
      "range": [
        "start": ["line": numbers[0], "character": numbers[1]],
        "end": ["line": numbers[2], "character": numbers[3]],
      ], "text": .string(text),
    ]
  }

  static func close(uri: String = "file:///plan.yaml") -> String {
    notification("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
  }

  static func pull(_ id: Int, uri: String = "file:///plan.yaml", previous: String? = nil) -> String {
    var params: JSONObject = ["textDocument": ["uri": .string(uri)]]
    params["previousResultId"] = previous.map { .string($0) }
    return request(id, "textDocument/diagnostic", .object(params))
  }

  static func notification(_ method: String, _ params: JSONValue = .null) -> String {
    (["jsonrpc": "2.0", "method": .string(method), "params": params] as JSONValue).jsonString()
  }

  static func request(_ id: Int, _ method: String, _ params: JSONValue = .null) -> String {
    (["jsonrpc": "2.0", "id": .integer(Int64(id)), "method": .string(method), "params": params] as JSONValue)
      .jsonString()
  }
}

extension JSONValue {
  /// A diagnostic's place in short: `line:character-line:character`.
  var place: String {
    func short(_ position: JSONValue?) -> String {
      "\(position?["line"]?.int ?? -1):\(position?["character"]?.int ?? -1)"
    }
    return "\(short(self["range"]?["start"]))-\(short(self["range"]?["end"]))"
  }

  /// A message in short: an id and its result or error's code, or a method with version and places.
  var short: String {
    if let elements = array { return "[\(elements.map(\.short).joined(separator: ", "))]" }
    if let method = self["method"]?.string {
      guard let found = self["params"]?["diagnostics"]?.array else { return method }
      let version = self["params"]?["version"]?.int.map { "\($0)" } ?? "none"
      return "publish version \(version): \(found.map(\.place).joined(separator: " "))"
    }
    let id = self["id"]?.jsonString() ?? "no id"
    if let code = self["error"]?["code"]?.int { return "\(id) error \(code)" }
    guard let items = self["result"]?["items"]?.array else {
      return "\(id) \(self["result"]?.jsonString() ?? "")"
    }
    return "\(id) full: \(items.map(\.place).joined(separator: " "))"
  }
}
