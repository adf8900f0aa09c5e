import JSON
import LanguageServer
import LanguageServerProtocol
import Testing

/// From `initialize` to `exit`, and what is refused on the way.
struct LifecycleTests {
  @Test func refusesWorkBeforeInitialize() {
    var client = FakeClient()
    let before = client.say(
      FakeClient.request(1, "textDocument/diagnostic"), FakeClient.request(2, "shutdown"),
      FakeClient.request(3, "no/such"), FakeClient.open("bad"), FakeClient.notification("initialized"))
    #expect(before.map(\.short) == ["1 error -32002", "2 error -32002", "3 error -32002"])
    #expect(client.session.exitCode == nil)
    let first = client.say(FakeClient.request(4, "initialize", ["capabilities": [:]]))
    #expect(first.count == 1)
    #expect(first.first?["result"]?["serverInfo"] == ["name": "plumbline", "version": "1.2.3"])
    let second = client.say(FakeClient.request(5, "initialize", ["capabilities": [:]]))
    #expect(second.map(\.short) == ["5 error -32600"])
    // What was opened before the session began does not exist.
    #expect(client.analyzer.analyses == 0)
  }

  @Test func refusesWorkAfterShutdown() {
    var client = FakeClient.initialized()
    #expect(client.say(FakeClient.request(1, "shutdown")).map(\.short) == ["1 null"])
    let after = client.say(
      FakeClient.request(2, "textDocument/diagnostic"), FakeClient.request(3, "shutdown"),
      FakeClient.request(4, "initialize", [:]), FakeClient.open("bad"))
    #expect(after.map(\.short) == ["2 error -32600", "3 error -32600", "4 error -32600"])
    #expect(client.analyzer.analyses == 0)
    #expect(client.session.exitCode == nil)
    #expect(client.say(FakeClient.notification("exit")).isEmpty)
    #expect(client.session.exitCode == 0)
  }

  @Test func exitsWithTheRightCode() {
    var rude = FakeClient.initialized()
    _ = rude.say(FakeClient.notification("exit"), FakeClient.request(1, "shutdown"))
    #expect(rude.sink.sent.isEmpty)
    #expect(rude.session.exitCode == 1)
    var early = FakeClient()
    _ = early.say(FakeClient.notification("exit"))
    #expect(early.session.exitCode == 1)
    var silent = FakeClient.initialized()
    silent.session.endOfInput()
    #expect(silent.session.exitCode == 0)
    var gone = FakeClient.initialized()
    gone.sink.isClosed = true
    _ = gone.say(FakeClient.request(1, "shutdown"))
    #expect(gone.session.exitCode == 1)
  }

  @Test func answersWhatIsWrongAndLivesOn() {
    var client = FakeClient.initialized()
    let answers = client.say(
      "{", "", "[]", "null", "3", String(repeating: "[", count: 200_000),
      FakeClient.request(1, "no/such"), FakeClient.request(2, "$/no/such"),
      FakeClient.notification("no/such"), FakeClient.notification("$/no/such"),
      FakeClient.request(3, "textDocument/diagnostic"),
      FakeClient.request(4, "textDocument/diagnostic", ["textDocument": ["uri": 5]]),
      #"{"jsonrpc":"2.0","id":5,"method":"textDocument/diagnostic","params":"x"}"#,
      #"{"jsonrpc":"2.0","id":77,"result":{"nobody":"asked"}}"#,
      #"{"jsonrpc":"2.0","id":"6","method":"no/such"}"#,
      #"{"jsonrpc":"2.0","id":null,"method":"no/such"}"#,
      #"[{"jsonrpc":"2.0","id":8,"method":"shutdown"}]"#,
      FakeClient.request(9, "shutdown"))
    #expect(
      answers.map(\.short) == [
        "null error -32700", "null error -32700", "null error -32600", "null error -32600",
        "null error -32600",
        "null error -32700", "1 error -32601", "2 error -32601", "3 error -32602", "4 error -32602",
        "5 error -32602", "\"6\" error -32601", "null error -32601", "null error -32600", "9 null",
      ])
    #expect(client.pending.count == 0)
  }

  @Test func saysInItsErrorsWhatIsWrong() {
    var client = FakeClient.initialized()
    let answers = client.say(FakeClient.request(4, "textDocument/diagnostic", ["textDocument": ["uri": 5]]))
    #expect(answers.first?["error"]?["message"] == "textDocument.uri should be a string, is a number")
  }

  @Test func cancelledRequestsAreAnsweredSo() {
    var client = FakeClient.initialized(methods: ["plan/x": { _, _ in .success(JSONValue.bool(true)) }])
    let request = RequestMessage(id: .integer(7), method: "plan/x")
    client.pending.insert(request)
    client.pending.cancel(.integer(7))
    client.sink.sent = []
    client.session.turn([
      InboundItem(packet: .single(.request(request)), framing: .headers, byteCount: 1)
    ])
    #expect(client.sink.sent.map(\.short) == ["7 error -32800"])
    #expect(client.pending.count == 0)
  }

  @Test func tellsTheLogOfNotificationsThatItCannotRead() {
    var client = FakeClient.initialized()
    let told = client.say(
      FakeClient.notification("textDocument/didOpen", ["textDocument": ["uri": "file:///a", "version": 1]]),
      FakeClient.notification("textDocument/didChange", 3), FakeClient.change([["text": "x"]]),
      FakeClient.notification("$/setTrace", ["value": "verbose"]), FakeClient.notification("$/setTrace"))
    #expect(
      told.map(\.short).filter { $0 != "$/logTrace" } == Array(repeating: "window/logMessage", count: 4))
    #expect(
      told.first?["params"]?["message"]
        == "textDocument/didOpen was passed over: textDocument.text is missing")
    #expect(told.first?["params"]?["type"] == 2)
  }

  @Test func hearsOfTheFolders() {
    var client = FakeClient()
    _ = client.say(FakeClient.request(1, "initialize", ["rootUri": "file:///here", "capabilities": [:]]))
    #expect(client.analyzer.folders == ["file:///here"])
  }
}
