import JSON
import LanguageServer
import TestSupport
import Testing

/// A `current-state.yaml` beside which no plan stands yet: an audit comes before the plan.
@Suite struct LoneStateSessionTests {
  private static let state = """
    events:
      - name: report.created
        status: [LIVE
      - name: report.shared
      \("")
    """

  @Test func whatIsWrongInItIsToldAndNothingOfAPlan() throws {
    let folder = try TemporaryFolder(["current-state.yaml": Self.state])
    var client = FakeClient.initialized(analyzer: PlanDocumentAnalyzer())
    let uri = "file://\(folder.path)/current-state.yaml"
    let published = client.say(FakeClient.open(Self.state, uri: uri)).last?["params"]?["diagnostics"]?.array
    #expect(published?.map { $0["code"]?.string } == ["yaml-syntax"])
    func ask(_ method: String, _ line: Int64, _ character: Int64) -> JSONValue? {
      let params: JSONObject = [
        "textDocument": ["uri": .string(uri)], "position": LayoutClient.position(line, character),
      ]
      return client.say(FakeClient.request(9, method, .object(params))).last?["result"]
    }
    let names = ask("textDocument/documentSymbol", 0, 0)?.array?.map { $0["name"]?.string }
    #expect(names == ["report.created", "report.shared"])
    #expect(ask("textDocument/hover", 1, 5)?["contents"] != nil)
    let items = ask("textDocument/completion", 4, 4)
    let keys = (items?["items"] ?? items)?.array?.compactMap { $0["label"]?.string } ?? []
    #expect(keys.contains("status"))
  }

  @Test func itIsLaidOutAsThePlanIs() throws {
    let text = "events:\n  - name: report.created   \n"
    let folder = try TemporaryFolder(["current-state.yaml": text])
    let uri = "file://\(folder.path)/current-state.yaml"
    let client = LayoutClient(text, uri: uri)
    let options: JSONValue = ["tabSize": 2, "insertSpaces": true]
    let edits = client.raw(
      "textDocument/formatting", ["textDocument": ["uri": .string(uri)], "options": options])
    #expect(edits?.applied(to: text) == "events:\n  - name: report.created\n")
  }
}
