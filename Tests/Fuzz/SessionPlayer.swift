import JSON
import LanguageServer
import LanguageServerProtocol
import Queries

@testable import plumbline

/// A client that says what it is told to and counts the answers.
struct SessionPlayer {
  /// Where the session's messages go.
  final class Sink: MessageSink {
    var answers: [RequestID: Int] = [:]
    var questions: [JSONValue] = []

    func send(_ body: [UInt8], framing: Framing) -> Bool {
      guard let message = try? JSONValue(parsing: body) else {
        fatalError("the server sends what is not JSON")
      }
      for message in message.array ?? [message] { take(message) }
      return true
    }

    private func take(_ message: JSONValue) {
      demand(message["jsonrpc"]?.string == "2.0", "a message without its version")
      if message["method"] != nil {
        if let id = message["id"] { questions.append(id) }
      } else if let id = message["id"].flatMap({ try? RequestID(json: $0) }) {
        demand((message["result"] == nil) != (message["error"] == nil), "neither result nor error, or both")
        answers[id, default: 0] += 1
      }
    }
  }

  private let sink = Sink()
  private let pending = PendingRequests()
  private let framing: Framing
  private var session: Session
  private var turn: [InboundItem] = []
  private var expected: [RequestID: Int] = [:]
  private var count = 0
  private var version: Int64 = 1

  init(framing: Framing) {
    self.framing = framing
    session = Session(configuration: .plumbline(), pending: pending, sink: sink)
  }

  /// Whether the session has ended.
  var isOver: Bool { session.exitCode != nil }

  mutating func initialize(encoding: UInt8) {
    let encodings: [JSONValue] = [["utf-8"], ["utf-16"], ["utf-32"], []]
    let capabilities: JSONValue = [
      "general": ["positionEncodings": encodings[Int(encoding % 4)]],
      "workspace": [
        "configuration": true, "didChangeWatchedFiles": ["dynamicRegistration": true],
        "workspaceEdit": ["documentChanges": true],
      ],
      "textDocument": encoding & 4 == 0 ? ["diagnostic": [:]] : [:],
    ]
    request(
      "initialize",
      ["processId": .null, "rootUri": "file:///plumbline-fuzz", "capabilities": capabilities])
    notify("initialized", [:])
  }

  /// Says the next thing.
  mutating func step(_ input: inout FuzzInput) {
    switch input.byte() % 16 {
    case 0: open(&input)
    case 1, 2: change(&input)
    case 3...6: ask(&input, input.choice(SessionWords.methods, else: "textDocument/hover"))
    case 7, 8: askOwn(&input)
    case 9: notify("textDocument/didClose", ["textDocument": ["uri": uri(&input)]])
    case 10: notify("$/cancelRequest", ["id": .integer(Int64(input.number(below: count + 1)))])
    case 11: say(input.bytes())
    case 12: answerQuestion(&input)
    case 13: notify(input.choice(SessionWords.notifications, else: "$/setTrace"), SessionWords.params(&input))
    case 14 where input.byte() % 8 == 0: request("shutdown", .null)
    case 14 where input.byte() % 8 == 1: notify("exit", .null)
    default: flush()
    }
  }

  /// Ends the session and sees that nothing is left without an answer, and nothing has two.
  mutating func end() {
    flush()
    var left = 1_000
    while !isOver, session.hasWork, left > 0 {
      session.turn([])
      left -= 1
    }
    if !isOver {
      request("shutdown", .null)
      flush()
    }
    guard !isOver else { return }
    for (id, count) in expected {
      demand(sink.answers[id] == count, "\(id): \(count) requests, \(sink.answers[id] ?? 0) answers")
    }
    for id in sink.answers.keys { demand(expected[id] != nil, "\(id) was answered and never asked") }
    demand(pending.count == 0, "\(pending.count) requests are remembered")
  }

  // MARK: What it says

  private mutating func open(_ input: inout FuzzInput) {
    let document: JSONValue = [
      "uri": uri(&input), "languageId": "yaml", "version": .integer(version), "text": .string(input.text()),
    ]
    notify("textDocument/didOpen", ["textDocument": document])
  }

  private mutating func change(_ input: inout FuzzInput) {
    version += 1
    var change: JSONObject = [:]
    if input.byte() % 8 != 0 { change["range"] = SessionWords.range(&input) }
    let uri = uri(&input)
    change["text"] = .string(input.text())
    let document: JSONValue = ["uri": uri, "version": .integer(version)]
    notify("textDocument/didChange", ["textDocument": document, "contentChanges": [.object(change)]])
  }

  private mutating func ask(_ input: inout FuzzInput, _ method: String) {
    var params: JSONObject = ["textDocument": ["uri": uri(&input)]]
    params["position"] = SessionWords.position(&input)
    params["range"] = SessionWords.range(&input)
    params["positions"] = params["position"].map { [$0] }
    params["context"] = ["diagnostics": [], "includeDeclaration": true, "triggerKind": 1]
    params["options"] = ["tabSize": 2, "insertSpaces": true]
    params["newName"] = .string(input.text())
    params["query"] = "a"
    params["previousResultIds"] = []
    params["previousResultId"] = "1"
    request(method, .object(params))
  }

  private mutating func askOwn(_ input: inout FuzzInput) {
    let index = input.number(below: PlanMethod.all.count)
    guard input.byte() % 8 != 0, PlanMethod.all.indices.contains(index) else {
      return request("plan/validate", SessionWords.params(&input))
    }
    let method = PlanMethod.all[index]
    var params: JSONObject = [:]
    for parameter in method.parameters where parameter.isRequired || input.byte() % 3 == 0 {
      params[parameter.name] = SessionWords.value(for: parameter, &input)
    }
    request(method.name, .object(params))
  }

  private mutating func answerQuestion(_ input: inout FuzzInput) {
    guard let id = sink.questions.popLast() else { return }
    let result = (try? JSONValue(parsing: input.bytes())) ?? .null
    say((["jsonrpc": "2.0", "id": id, "result": result] as JSONValue).jsonBytes())
  }

  private func uri(_ input: inout FuzzInput) -> JSONValue {
    .string(input.choice(SessionWords.documents, else: "file:///plumbline-fuzz/tracking-plan.yaml"))
  }

  // MARK: How it says it

  private mutating func request(_ method: String, _ params: JSONValue) {
    count += 1
    let message: JSONValue = [
      "jsonrpc": "2.0", "id": .integer(Int64(count)), "method": .string(method), "params": params,
    ]
    say(message.jsonBytes())
  }

  private mutating func notify(_ method: String, _ params: JSONValue) {
    say((["jsonrpc": "2.0", "method": .string(method), "params": params] as JSONValue).jsonBytes())
  }

  /// Does what the reading thread does.
  private mutating func say(_ body: [UInt8]) {
    let packet = IncomingPacket(body: body, framing: framing)
    for message in packet.messages {
      switch message {
      case .request(let request):
        pending.insert(request)
        expected[request.id, default: 0] += 1
      case .malformed(let id, _): expected[id, default: 0] += 1
      case .notification(let notification) where notification.method == CancelNotification.method:
        if let params = try? CancelParams(json: notification.params) { pending.cancel(params.id) }
      default: break
      }
    }
    turn.append(InboundItem(packet: packet, framing: framing, byteCount: body.count))
  }

  private mutating func flush() {
    let items = turn
    turn = []
    if !isOver { session.turn(items) }
  }
}
