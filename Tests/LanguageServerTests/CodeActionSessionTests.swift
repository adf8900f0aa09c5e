import JSON
import LanguageServer
import LanguageServerProtocol
import Testing

/// Actions over the wire: literals, resolved edits or commands, as each client takes them.
@Suite struct CodeActionSessionTests {
  private static let uri = "file:///n/tracking-plan.yaml"
  private static let plan = NavigationSessionTests.plan.replacing(
    "group_level: account", "group_level: acount")
  private static let literals = #""codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}"#
  private static let rich = """
    {"workspace":{"applyEdit":true,"workspaceEdit":{"documentChanges":true}},"textDocument":{"codeAction":{\(literals),\
    "isPreferredSupport":true,"disabledSupport":true,"dataSupport":true,"resolveSupport":{"properties":["edit"]}}}}
    """

  private static func client(_ capabilities: String) -> FakeClient {
    var client = FakeClient.initialized(capabilities, analyzer: PlanDocumentAnalyzer())
    _ = client.say(FakeClient.open(plan, uri: uri))
    return client
  }

  private static func actions(_ client: inout FakeClient, _ context: JSONObject = [:]) -> [JSONValue] {
    var context = context
    if context["diagnostics"] == nil { context["diagnostics"] = [] }
    let place: JSONValue = ["line": 6, "character": 18]
    let params: JSONValue = [
      "textDocument": ["uri": .string(uri)], "range": ["start": place, "end": place],
      "context": .object(context),
    ]
    return client.say(FakeClient.request(9, "textDocument/codeAction", params)).first?["result"]?.array ?? []
  }

  @Test func fixesCarryTheirEditAndTheClientsDiagnostics() throws {
    var client = Self.client(Self.rich)
    let range: JSONValue = [
      "start": ["line": 6, "character": 17], "end": ["line": 6, "character": 23],
    ]
    let diagnostic: JSONValue = ["range": range, "code": "event-group-level-unknown", "message": "m"]
    let other: JSONValue = ["range": range, "code": "another", "message": "m"]
    let actions = Self.actions(&client, ["diagnostics": [diagnostic, other], "only": ["quickfix"]])
    #expect(actions.allSatisfy { $0["kind"] == "quickfix" })
    let fix = try #require(actions.first)
    #expect(fix["title"] == "change to \"account\"")
    #expect(fix["diagnostics"] == [diagnostic])
    let edits = try #require(fix["edit"]?["documentChanges"]?.array?.first?["edits"]?.array)
    #expect(edits.map(\.place) == ["6:17-6:23"])
    #expect(edits.first?["newText"] == "account")
    // The name that was surely meant is what everybody wants.
    #expect(fix["isPreferred"] == true)
  }

  @Test func suppressionsAreResolvedWhenTheyAreWanted() throws {
    var client = Self.client(Self.rich)
    let ignore = try #require(
      Self.actions(&client).first { $0["title"] == "ignore event-group-level-unknown here" })
    #expect(ignore["edit"] == nil)
    let resolved = client.say(FakeClient.request(4, "codeAction/resolve", ignore)).first?["result"]
    let edit = try #require(resolved?["edit"]?["documentChanges"]?.array?.first?["edits"]?.array?.first)
    #expect(edit["newText"]?.string?.contains("plumbline: ignore event-group-level-unknown") == true)
    #expect(resolved?["title"] == ignore["title"])
    _ = client.say(FakeClient.change([["text": "events: []"]], uri: Self.uri))
    let stale = client.say(FakeClient.request(5, "codeAction/resolve", ignore)).first
    #expect(stale?["error"]?["code"] == -32801)
  }

  @Test func onlyWhatIsAskedForComes() {
    var client = Self.client(Self.rich)
    #expect(
      Self.actions(&client, ["only": ["refactor"]]).allSatisfy {
        $0["kind"]?.string?.hasPrefix("refactor") == true
      })
    #expect(Self.actions(&client).contains { $0["kind"]?.string?.hasPrefix("source") == true })
    #expect(
      !Self.actions(&client, ["triggerKind": 2]).contains { $0["kind"]?.string?.hasPrefix("source") == true })
    #expect(Self.actions(&client, ["only": ["source.organizeImports"]]).isEmpty)
  }

  /// Editors that fix at each save would tell of an error each time.
  @Test func fixingAllWhereNothingIsToBeFixedIsNoError() throws {
    let clean = """
      groups: [{type: account, is_top_level: true}]
      events:
        - name: report.created
          category: core_value
          group_level: account
          description: A user creates a report
          properties: []

      """
    for capabilities in [Self.rich, #"{"workspace":{"applyEdit":true}}"#, "{}"] {
      let client = LayoutClient(clean, capabilities)
      let context: JSONValue = ["diagnostics": [], "only": ["source.fixAll.plumbline"]]
      let more: JSONObject = ["range": LayoutClient.range(0, 7), "context": context]
      #expect(client.ask("textDocument/codeAction", more) == [])
    }
    // What could be fixed when the action was offered may be in order when it is carried out.
    let client = LayoutClient(clean, Self.rich)
    let offered = client.ask(
      "textDocument/codeAction", ["range": LayoutClient.range(0, 7), "context": ["diagnostics": []]])
    var action = try #require(offered?.array?.first { $0["data"] != nil }?.object)
    var data = try #require(action["data"]?.object)
    data["step"] = "fixAll"
    data["rule"] = ""
    action["data"] = .object(data)
    let resolved = client.client.say(FakeClient.request(4, "codeAction/resolve", .object(action))).first
    #expect(resolved?["error"] == nil)
    let files = try #require(resolved?["result"]?["edit"]?["documentChanges"]?.array)
    #expect(files.allSatisfy { $0["edits"] == [] })
    let applied = client.client.say(
      FakeClient.request(
        7, "workspace/executeCommand", ["command": "plumbline.apply", "arguments": [.object(data)]]))
    #expect(applied.first { $0["id"] == 7 }?["error"] == nil)
  }

  @Test func clientsThatResolveNothingGetWholeEdits() throws {
    var client = Self.client(#"{"textDocument":{"codeAction":{\#(Self.literals)}}}"#)
    let actions = Self.actions(&client)
    #expect(actions.contains { $0["title"] == "ignore event-group-level-unknown here" })
    for action in actions {
      #expect(action["data"] == nil)
      #expect((action["edit"]?["changes"] != nil) != (action["command"] != nil), "\(action)")
    }
  }

  @Test func whatCannotBeDoneIsRefusedInOtherWords() throws {
    var client = Self.client(Self.rich)
    let ignore = try #require(
      Self.actions(&client).first { $0["title"] == "ignore event-group-level-unknown here" })
    guard case .object(var members) = ignore, case .object(var data)? = ignore["data"] else {
      Issue.record("the action has no data")
      return
    }
    // A finding that is not there: nothing can be done about it, though the text is the same.
    data["start"] = 0
    members["data"] = .object(data)
    let answer = client.say(FakeClient.request(4, "codeAction/resolve", .object(members))).first
    #expect(answer?["error"]?["code"] == -32803)
    #expect(answer?["error"]?["message"]?.string?.hasPrefix("nothing was changed") == true)
  }

  @Test func wholeEditsAreOfTheTextAsItIs() throws {
    var client = Self.client(#"{"textDocument":{"codeAction":{\#(Self.literals)}}}"#)
    let first = Self.actions(&client)
    #expect(Self.actions(&client) == first)
    let top: JSONValue = ["line": 0, "character": 0]
    _ = client.say(
      FakeClient.change(
        [["range": ["start": top, "end": top], "text": "# one more line\n\n"]], uri: Self.uri))
    let place: JSONValue = ["line": 8, "character": 18]
    let params: JSONValue = [
      "textDocument": ["uri": .string(Self.uri)], "range": ["start": place, "end": place],
      "context": ["diagnostics": []],
    ]
    let later = client.say(FakeClient.request(9, "textDocument/codeAction", params)).first?["result"]?.array
    func line(_ actions: [JSONValue]?) -> Int? {
      let ignore = actions?.first { $0["title"] == "ignore event-group-level-unknown here" }
      return ignore?["edit"]?["changes"]?[Self.uri]?[0]?["range"]?["start"]?["line"]?.int
    }
    #expect(line(later) == line(first).map { $0 + 2 })
  }

  @Test func clientsWithoutLiteralsGetCommands() throws {
    var client = Self.client(#"{"workspace":{"applyEdit":true}}"#)
    let fix = try #require(Self.actions(&client).first)
    #expect(fix["command"] == "plumbline.apply")
    let said = client.say(
      FakeClient.request(
        7, "workspace/executeCommand", ["command": "plumbline.apply", "arguments": fix["arguments"] ?? []]))
    let asked = try #require(said.first { $0["method"] == "workspace/applyEdit" })
    #expect(asked["params"]?["edit"]?["changes"]?[Self.uri]?.array?.first?["newText"] == "account")
    #expect(said.first { $0["id"] == 7 }?["result"] == .null)
    let refusal: JSONValue = [
      "jsonrpc": "2.0", "id": asked["id"] ?? .null,
      "result": ["applied": false, "failureReason": "read-only"],
    ]
    let log = client.say(refusal.jsonString()).first
    #expect(log?["params"]?["message"] == "the client did not apply it: read-only")
    var bare = Self.client("{}")
    #expect(Self.actions(&bare).allSatisfy { $0["command"] == "plumbline.explain" })
  }

  @Test func rulesAreExplained() {
    var client = Self.client(Self.rich)
    let said = client.say(
      FakeClient.request(
        3, "workspace/executeCommand", ["command": "plumbline.explain", "arguments": ["event-vague"]]))
    let shown = said.first { $0["method"] == "window/showMessage" }?["params"]
    #expect(shown?["type"] == 3)
    #expect(shown?["message"]?.string?.hasPrefix("event-vague · event · warning") == true)
    #expect(said.first { $0["id"] == 3 }?["result"]?["plaintext"] == shown?["message"])
    let unknown = client.say(
      FakeClient.request(4, "workspace/executeCommand", ["command": "plumbline.explain", "arguments": ["x"]]))
    #expect(unknown.first?["error"]?["code"] == -32602)
    let missing = client.say(FakeClient.request(5, "workspace/executeCommand", ["command": "rm"]))
    #expect(missing.first?["error"]?["code"] == -32602)
  }
}

extension String {
  /// The text with the first place of a word changed.
  fileprivate func replacing(_ word: String, _ other: String) -> String {
    let bytes = Array(utf8)
    let wanted = Array(word.utf8)
    guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) else { return self }
    let text = bytes[..<place] + Array(other.utf8) + bytes[(place + wanted.count)...]
    return String(decoding: text, as: UTF8.self)
  }
}
