import JSON
import LanguageServer
import LanguageServerProtocol
import Testing

/// Completion over the wire: each client gets the edits, stops and documentation that it takes.
@Suite struct CompletionSessionTests {
  private static let snippets = """
    {"textDocument":{"completion":{"completionItem":{"snippetSupport":true,"insertReplaceSupport":true,\
    "documentationFormat":["markdown"],"insertTextModeSupport":{"valueSet":[1,2]}},\
    "completionItemKind":{"valueSet":[1,20,21,23]}}}}
    """

  @Test func namesReplaceWhatIsTyped() throws {
    var client = NavigationSessionTests.client()
    let answer = NavigationSessionTests.ask(&client, "textDocument/completion", 6, 19)
    let items = try #require(answer?["result"]?["items"]?.array)
    #expect(answer?["result"]?["isIncomplete"] == false)
    #expect(items.compactMap { $0["label"]?.string } == ["account", "none"])
    #expect(items.compactMap { $0["sortText"]?.string } == ["0000", "0001"])
    #expect(items.first?["textEdit"]?["newText"] == "account")
    #expect(items.first?["textEdit"]?.place == "6:17-6:24")
    #expect(items.first?["insertTextFormat"] == nil)
    // A client that lists no kinds knows the old ones.
    #expect(items.compactMap { $0["kind"]?.int } == [7, 12])
  }

  @Test func richClientsGetTwoRangesAndStops() throws {
    var client = NavigationSessionTests.client(Self.snippets)
    let name = NavigationSessionTests.ask(&client, "textDocument/completion", 6, 19)
    let edit = try #require(name?["result"]?["items"]?.array?.first?["textEdit"])
    #expect(edit["insert"]?["end"] == ["line": 6, "character": 19])
    #expect(edit["replace"]?["end"] == ["line": 6, "character": 24])
    let uri = "file:///n/tracking-plan.yaml"
    let whole: JSONValue = [["text": "events:\n  - "]]
    _ = client.say(FakeClient.change(whole, uri: uri))
    let items = NavigationSessionTests.ask(&client, "textDocument/completion", 1, 4)?["result"]?["items"]?
      .array
    let template = try #require(items?.last)
    #expect(template["label"] == "new event")
    #expect(template["insertTextFormat"] == 2)
    #expect(template["insertTextMode"] == 1)
    #expect(template["textEdit"]?["newText"]?.string?.contains("${1:object.action}") == true)
    var plain = NavigationSessionTests.client()
    _ = plain.say(FakeClient.change(whole, uri: uri))
    let others = NavigationSessionTests.ask(&plain, "textDocument/completion", 1, 4)?["result"]?["items"]?
      .array
    #expect(others?.contains { $0["label"] == "new event" } == false)
    #expect(others?.contains { $0["insertTextMode"] != nil } == false)
    #expect(others?.count == (items?.count ?? 0) - 1)
  }

  @Test func documentationComesOnRequest() throws {
    var client = NavigationSessionTests.client(Self.snippets)
    let items = NavigationSessionTests.ask(&client, "textDocument/completion", 6, 19)?["result"]?["items"]?
      .array
    let item = try #require(items?.first)
    #expect(item["documentation"] == nil)
    let resolved = client.say(FakeClient.request(5, "completionItem/resolve", item)).first?["result"]
    #expect(resolved?["documentation"]?["kind"] == "markdown")
    #expect(resolved?["documentation"]?["value"]?.string?.hasPrefix("**account** · group") == true)
    #expect(resolved?["textEdit"] == item["textEdit"])
    // What is not ours comes back as it was.
    let other: JSONValue = [
      "label": "x", "data": ["uri": "file:///gone.yaml", "kind": "group", "name": "x"],
    ]
    #expect(client.say(FakeClient.request(6, "completionItem/resolve", other)).first?["result"] == other)
    #expect(
      client.say(FakeClient.request(7, "completionItem/resolve", [])).first?["error"]?["code"] == -32602)
  }

  @Test(arguments: [
    (#"{"tagSupport":{"valueSet":[1]},"deprecatedSupport":true}"#, true, false),
    (#"{"deprecatedSupport":true}"#, false, true), ("{}", false, false),
  ])
  func whatIsOnItsWayOutIsMarked(_ item: String, _ isTagged: Bool, _ isMarked: Bool) throws {
    var client = NavigationSessionTests.client(
      "{\"textDocument\":{\"completion\":{\"completionItem\":\(item)}}}")
    let text: JSONValue = [
      ["text": "events:\n  - {name: a.b, deprecated: true}\n  - {name: c.d}\nkey_events: []"]
    ]
    _ = client.say(FakeClient.change(text, uri: "file:///n/tracking-plan.yaml"))
    let answer = NavigationSessionTests.ask(&client, "textDocument/completion", 3, 13)
    let items = try #require(answer?["result"]?["items"]?.array)
    #expect(items.compactMap { $0["label"]?.string } == ["c.d", "a.b"])
    #expect(items.first?["tags"] == nil && items.first?["deprecated"] == nil)
    #expect((items.last?["tags"] == [1]) == isTagged)
    #expect((items.last?["deprecated"] == true) == isMarked)
  }

  @Test(arguments: [true, false])
  func theTypeInUseIsSelectedWhereThatCanBe(_ canBe: Bool) throws {
    var client = NavigationSessionTests.client(
      "{\"textDocument\":{\"completion\":{\"completionItem\":{\"preselectSupport\":\(canBe)}}}}")
    let text: JSONValue = [
      [
        "text": """
        events:
          - {name: a.b, properties: [{name: cents, type: integer}]}
          - {name: c.d, properties: [{name: cents, type: }]}
        """
      ]
    ]
    _ = client.say(FakeClient.change(text, uri: "file:///n/tracking-plan.yaml"))
    let answer = NavigationSessionTests.ask(&client, "textDocument/completion", 2, 49)
    let items = try #require(answer?["result"]?["items"]?.array)
    #expect(items.first?["label"] == "integer")
    #expect((items.first?["preselect"] == true) == canBe)
    #expect(items.dropFirst().allSatisfy { $0["preselect"] == nil })
  }
}
