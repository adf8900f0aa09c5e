import JSON
import LanguageServer
import LanguageServerProtocol
import Testing

/// Who is told of what is wrong, when, and how often.
struct DiagnosticsTests {
  static let pulling = #"{"textDocument":{"diagnostic":{},"publishDiagnostics":{}}}"#

  @Test func pushesToClientsThatDoNotPull() {
    var client = FakeClient.initialized()
    #expect(client.say(FakeClient.open("a bad\n", version: 7)).map(\.short) == ["publish version 7: 0:2-0:5"])
    let mended = client.say(FakeClient.change([FakeClient.edit("0:2-0:5", "good")], version: 8))
    #expect(mended.map(\.short) == ["publish version 8: "])
    #expect(client.say(FakeClient.close()).map(\.short) == ["publish version none: "])
    #expect(client.say(FakeClient.close()).isEmpty)
  }

  @Test func neverPushesToClientsThatPull() {
    var client = FakeClient.initialized(Self.pulling)
    #expect(client.say(FakeClient.open("a bad\n")).isEmpty)
    #expect(client.analyzer.analyses == 0)
    let answers = client.say(FakeClient.pull(1))
    #expect(answers.map(\.short) == ["1 full: 0:2-0:5"])
    let resultId = answers.first?["result"]?["resultId"]?.string
    let again = client.say(FakeClient.pull(2, previous: resultId), FakeClient.pull(3, previous: "stale"))
    #expect(again.first?["result"]?["kind"] == "unchanged")
    #expect(again.first?["result"]?["resultId"]?.string == resultId)
    #expect(again.last?.short == "3 full: 0:2-0:5")
    let mended = client.say(
      FakeClient.change([FakeClient.edit("0:2-0:5", "good")]), FakeClient.pull(4, previous: resultId))
    #expect(mended.map(\.short) == ["4 full: "])
    #expect(client.say(FakeClient.close()).isEmpty)
    #expect(client.say(FakeClient.pull(5)).map(\.short) == ["5 full: "])
  }

  @Test func aBurstOfEditsIsOneAnalysisAndOnePublish() {
    var client = FakeClient.initialized()
    _ = client.say(FakeClient.open("\n"))
    let before = client.analyzer.analyses
    let edits = (0..<60).map { FakeClient.change([FakeClient.edit("0:0-0:0", "bad ")], version: $0 + 2) }
    let published = client.say(edits)
    #expect(published.count == 1)
    #expect(published.first?["params"]?["version"] == 61)
    #expect(published.first?["params"]?["diagnostics"]?.array?.count == 60)
    #expect(client.analyzer.analyses == before + 1)
  }

  @Test func pullsAreAnsweredOfTheNewestTextAndEachOnce() {
    var client = FakeClient.initialized(Self.pulling)
    _ = client.say(FakeClient.open("\n"))
    let said = (0..<20).flatMap { number in
      [FakeClient.change([["text": "bad"]], version: number + 2), FakeClient.pull(number)]
    }
    let answers = client.say(said + [FakeClient.change([["text": "good"]], version: 30)])
    #expect(answers.map(\.short) == (0..<20).map { "\($0) full: " })
    #expect(client.pending.count == 0)
  }

  @Test func nothingOutOfDateGoesOut() {
    var client = FakeClient.initialized()
    var hasEdit = false
    client.analyzer.meanwhile = { hasEdit = true }
    #expect(client.say([FakeClient.open("bad", version: 1)], hasEdit: { hasEdit }).isEmpty)
    #expect(client.analyzer.analyses == 1)
    // The edit that was waiting comes with the next turn, and with it the one publish.
    client.analyzer.meanwhile = {}
    hasEdit = false
    let published = client.say([FakeClient.change([["text": "good"]], version: 2)], hasEdit: { hasEdit })
    #expect(published.map(\.short) == ["publish version 2: "])
  }

  @Test func nothingIsWorkedOutWhileAnEditWaits() {
    var client = FakeClient.initialized()
    #expect(client.say([FakeClient.open("bad")], hasEdit: { true }).isEmpty)
    #expect(client.analyzer.analyses == 0)
    #expect(client.say([]).map(\.short) == ["publish version 1: 0:0-0:3"])
  }

  @Test func documentsThatDependAreToldOfToo() {
    var client = FakeClient.initialized()
    let other = "file:///other.yaml"
    _ = client.say(FakeClient.open("bad"), FakeClient.open("bad bad", uri: other))
    client.analyzer.dependents = [DocumentURI(other), DocumentURI("file:///gone.yaml")]
    let published = client.say(FakeClient.change([["text": "x"]], version: 2))
    #expect(published.map { $0["params"]?["uri"] } == ["file:///plan.yaml", .string(other)])
    let closed = client.say(FakeClient.close())
    #expect(closed.map(\.short) == ["publish version none: ", "publish version 1: 0:0-0:3 0:4-0:7"])
    let saved = client.say(
      FakeClient.notification("textDocument/didSave", ["textDocument": ["uri": .string(other)]]))
    #expect(saved.count == 1)
  }

  @Test func sendsOnlyWhatTheClientKnows() {
    func diagnostic(_ capabilities: String) -> JSONValue? {
      var client = FakeClient.initialized(#"{"textDocument":{"publishDiagnostics":\#(capabilities)}}"#)
      return client.say(FakeClient.open("x bad")).first?["params"]?["diagnostics"]?[0]
    }
    let plain = diagnostic("{}")
    #expect(
      plain?.object?.members.map(\.key) == ["range", "severity", "code", "source", "message"])
    #expect(plain?["severity"] == 1)
    #expect(plain?["code"] == "fake-bad")
    #expect(plain?["source"] == "plumbline")
    let rich = diagnostic(
      """
      {"relatedInformation":true,"codeDescriptionSupport":true,"dataSupport":true,"tagSupport":{"valueSet":[1]}}
      """)
    #expect(rich?["codeDescription"] == ["href": "https://example.org/fake-bad"])
    #expect(rich?["tags"] == [1])
    #expect(rich?["data"] == ["rule": "fake-bad"])
    let related = rich?["relatedInformation"]?.array ?? []
    #expect(related.map { $0["location"]?["uri"] } == ["file:///plan.yaml", "file:///other.yaml"])
    #expect(related.map { $0["location"]?.place } == ["0:0-0:1", "1:2-1:3"])
  }

  @Test func askingBeforeClosingIsAnsweredOfTheTextThatWasThere() {
    var client = FakeClient.initialized(Self.pulling)
    let answers = client.say(FakeClient.open("bad"), FakeClient.pull(1), FakeClient.close())
    #expect(answers.map(\.short) == ["1 full: 0:0-0:3"])
  }

  @Test func shutdownAnswersWhatIsOpenFirst() {
    var client = FakeClient.initialized(Self.pulling)
    let answers = client.say(
      FakeClient.open("bad"), FakeClient.pull(1), FakeClient.request(2, "shutdown"),
      FakeClient.notification("exit"))
    #expect(answers.map(\.short) == ["1 full: 0:0-0:3", "2 null"])
    #expect(client.session.exitCode == 0)
  }
}
