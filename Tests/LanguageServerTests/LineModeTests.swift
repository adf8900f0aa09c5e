import JSON
import LanguageServer
import LanguageServerProtocol
import Testing

/// One JSON value a line: no handshake, batches, the project's own methods.
struct LineModeTests {
  static var methods: [String: ServerMethod] {
    [
      "plan/echo": { params, _ in .success(params) },
      "plan/fail": { _, _ in .failure(ResponseError(code: .requestFailed, message: "no plan there")) },
      "plan/count": { _, context in .success(context.documents.count) },
    ]
  }

  @Test func needsNoHandshake() {
    var client = FakeClient(.lines, methods: Self.methods)
    let answers = client.say(
      FakeClient.request(1, "plan/echo", ["a": [1]]), FakeClient.request(2, "plan/fail"),
      FakeClient.request(3, "plan/none"))
    #expect(answers.map(\.short) == [#"1 {"a":[1]}"#, "2 error -32803", "3 error -32601"])
    client.session.endOfInput()
    #expect(client.session.exitCode == 0)
  }

  @Test func answersBatchesTogether() {
    var client = FakeClient(.lines, methods: Self.methods)
    let one = FakeClient.request(1, "plan/echo", [])
    let two = FakeClient.notification("plan/echo")
    let three = FakeClient.request(3, "plan/count")
    let answers = client.say("[\(one),\(two),1,\(FakeClient.open("bad")),\(three),\(FakeClient.pull(4))]")
    #expect(
      answers.map(\.short) == [
        "[1 [], null error -32600, 3 1, 4 full: 0:0-0:3]", "publish version 1: 0:0-0:3",
      ])
    #expect(client.say("[\(two)]").isEmpty)
    #expect(client.say("[]").map(\.short) == ["null error -32600"])
  }

  @Test func mayStillShakeHandsOnce() {
    var client = FakeClient(.lines)
    let answers = client.say(
      FakeClient.request(1, "initialize", ["capabilities": [:]]), FakeClient.request(2, "initialize", [:]))
    #expect(answers.first?["result"]?["capabilities"]?["textDocumentSync"]?["change"] == 2)
    #expect(answers.last?.short == "2 error -32600")
  }

  @Test func ownMethodsAreThereInEditorsSessionsToo() {
    var client = FakeClient.initialized(methods: Self.methods)
    let answers = client.say(FakeClient.open("x"), FakeClient.request(1, "plan/count"))
    #expect(answers.first?.short == "1 1")
  }
}
