import JSON
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Testing

/// Hover, definition, declaration, references and highlights over the wire, in the form that each client takes.
@Suite struct NavigationSessionTests {
  static let plan = """
    groups:
      - type: account
        is_top_level: true
    events:
      - name: "é😀.created"
        category: core_value
        group_level: account
    key_events: ["é😀.created"]
    """
  static let capabilities =
    #"{"textDocument":{"hover":{"contentFormat":["markdown","plaintext"]},"definition":{"linkSupport":true}}}"#

  static func client(_ capabilities: String = "{}") -> FakeClient {
    var client = FakeClient.initialized(capabilities, analyzer: PlanDocumentAnalyzer())
    _ = client.say(FakeClient.open(plan, uri: "file:///n/tracking-plan.yaml"))
    return client
  }

  static func ask(
    _ client: inout FakeClient, _ method: String, _ line: Int64, _ character: Int64,
    _ more: JSONObject = [:]
  ) -> JSONValue? {
    var params: JSONObject = [
      "textDocument": ["uri": "file:///n/tracking-plan.yaml"],
      "position": ["line": .integer(line), "character": .integer(character)],
    ]
    for member in more.members { params[member.key] = member.value }
    return client.say(FakeClient.request(9, method, .object(params))).first
  }

  @Test func hoverComesInTheFormThatTheClientPrefers() throws {
    var plain = Self.client()
    let text = try #require(Self.ask(&plain, "textDocument/hover", 6, 18)?["result"])
    #expect(text["contents"]?["kind"] == "plaintext")
    #expect(text["contents"]?["value"]?.string?.hasPrefix("account · group") == true)
    #expect(text.place == "6:17-6:24")
    var rich = Self.client(Self.capabilities)
    let markdown = try #require(Self.ask(&rich, "textDocument/hover", 6, 18)?["result"])
    #expect(markdown["contents"]?["kind"] == "markdown")
    #expect(markdown["contents"]?["value"]?.string?.hasPrefix("**account** · group") == true)
    #expect(Self.ask(&rich, "textDocument/hover", 2, 20)?["result"] != nil)
  }

  @Test func definitionsAreLinksOnlyWhereTheClientTakesThem() throws {
    var plain = Self.client()
    for method in ["textDocument/definition", "textDocument/declaration"] {
      let places = try #require(Self.ask(&plain, method, 6, 20)?["result"]?.array)
      #expect(places.map(\.place) == ["1:10-1:17"])
      #expect(places.first?["uri"] == "file:///n/tracking-plan.yaml")
    }
    var linked = Self.client(Self.capabilities)
    let links = try #require(Self.ask(&linked, "textDocument/definition", 7, 16)?["result"]?.array)
    #expect(links.count == 1)
    #expect(links.first?["targetUri"] == "file:///n/tracking-plan.yaml")
    // An emoji is two UTF-16 units.
    #expect(links.first?["targetSelectionRange"]?["start"] == ["line": 4, "character": 11])
    #expect(links.first?["originSelectionRange"]?["start"] == ["line": 7, "character": 14])
    #expect(Self.ask(&linked, "textDocument/declaration", 6, 20)?["result"]?.array?.first?["uri"] != nil)
  }

  @Test func referencesAndHighlightsAreThose() throws {
    var client = Self.client()
    let all = try #require(
      Self.ask(&client, "textDocument/references", 4, 12, ["context": ["includeDeclaration": true]])?[
        "result"])
    #expect(all.array?.map(\.place) == ["4:11-4:22", "7:14-7:25"])
    let uses = try #require(
      Self.ask(&client, "textDocument/references", 4, 12, ["context": ["includeDeclaration": false]])?[
        "result"])
    #expect(uses.array?.map(\.place) == ["7:14-7:25"])
    let highlights = try #require(
      Self.ask(&client, "textDocument/documentHighlight", 1, 10)?["result"]?.array)
    #expect(highlights.map(\.place) == ["1:10-1:17", "6:17-6:24"])
    #expect(highlights.compactMap { $0["kind"]?.int } == [3, 2])
  }

  @Test func whereNothingIsThereTheAnswerIsNull() {
    var client = Self.client()
    for method in [
      "textDocument/hover", "textDocument/definition", "textDocument/declaration", "textDocument/references",
      "textDocument/documentHighlight",
    ] {
      #expect(Self.ask(&client, method, 5, 9999)?["result"] != nil)
      #expect(Self.ask(&client, method, 4, 3)?["result"] == .null, "\(method)")
      let missing = FakeClient.request(
        3, method,
        ["textDocument": ["uri": "file:///none.yaml"], "position": ["line": 0, "character": 0]])
      #expect(client.say(missing).first?["result"] == .null)
      #expect(client.say(FakeClient.request(4, method, [:])).first?["error"]?["code"] == -32602)
    }
  }
}
