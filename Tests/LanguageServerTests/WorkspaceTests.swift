import JSON
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Testing

/// Folders, settings and files that change behind an editor's back.
struct WorkspaceTests {
  private static let everything = """
    {"workspace":{"configuration":true,"workspaceFolders":true,
      "didChangeConfiguration":{"dynamicRegistration":true},
      "didChangeWatchedFiles":{"dynamicRegistration":true},
      "diagnostics":{"refreshSupport":true},"inlayHint":{"refreshSupport":true},
      "codeLens":{"refreshSupport":true},"semanticTokens":{"refreshSupport":true},
      "fileOperations":{"didRename":true,"didCreate":true}},
     "textDocument":{"diagnostic":{},"publishDiagnostics":{"codeDescriptionSupport":true}}}
    """

  private static func handshake(_ capabilities: String, options: String = "null") -> [String] {
    [
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"capabilities":\#(capabilities),"initializationOptions":\#(options)}}"#,
      #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#,
    ]
  }

  private func asked(_ messages: [JSONValue], _ method: String) -> JSONValue? {
    messages.first { $0["method"]?.string == method }
  }

  @Test func asksOnlyForWhatTheClientOffers() {
    var client = FakeClient()
    let said = client.say(Self.handshake(Self.everything))
    let capabilities = said.first?["result"]?["capabilities"]
    #expect(capabilities?["workspace"]?["workspaceFolders"]?["changeNotifications"] == true)
    #expect(
      capabilities?["workspace"]?["fileOperations"]?.object?.members.map(\.key) == ["didCreate", "didRename"])
    #expect(capabilities?["diagnosticProvider"]?["workspaceDiagnostics"] == true)
    #expect(capabilities?["diagnosticProvider"]?["workDoneProgress"] == true)
    let filters = capabilities?["workspace"]?["fileOperations"]?["didRename"]?["filters"]?.array ?? []
    #expect(filters.last?["pattern"] == ["glob": "**/*", "matches": "folder"])
    #expect(capabilities?["codeActionProvider"] == true)
    #expect(capabilities?["inlayHintProvider"]?["resolveProvider"] == false)
    let registered = asked(said, "client/registerCapability")?["params"]?["registrations"]?.array ?? []
    #expect(
      registered.map { $0["method"] } == [
        "workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration",
      ])
    #expect(asked(said, "workspace/configuration")?["params"]?["items"]?[0]?["section"] == "plumbline")

    var plain = FakeClient()
    let answers = plain.say(Self.handshake("{}"))
    #expect(answers.count == 1)
    #expect(answers.first?["result"]?["capabilities"]?["workspace"] == nil)
  }

  @Test func settingsArePulledAndHeeded() {
    var client = FakeClient()
    let said = client.say(Self.handshake(Self.everything))
    let id = asked(said, "workspace/configuration")?["id"]?.string ?? ""
    let answer: JSONValue = [
      "jsonrpc": "2.0", "id": .string(id),
      "result": [["rulesPage": "https://example.com/rules", "level": "error"]],
    ]
    let refreshed = client.say(answer.jsonString())
    #expect(
      refreshed.compactMap { $0["method"]?.string } == [
        "workspace/diagnostic/refresh", "workspace/inlayHint/refresh", "workspace/codeLens/refresh",
        "workspace/semanticTokens/refresh",
      ])
    let pulled = client.say(FakeClient.open("bad"), FakeClient.pull(5))
    #expect(
      pulled.last?["result"]?["items"]?[0]?["codeDescription"]?["href"]
        == "https://example.com/rules#fake-bad")
    // The same answer again changes nothing.
    let again = client.say(
      FakeClient.notification("workspace/didChangeConfiguration", ["settings": .null]))
    let second = asked(again, "workspace/configuration")?["id"]?.string ?? ""
    #expect(second != id)
    let unchanged: JSONValue = [
      "jsonrpc": "2.0", "id": .string(second),
      "result": [["rulesPage": "https://example.com/rules", "level": "error"]],
    ]
    #expect(client.say(unchanged.jsonString()).isEmpty)
  }

  @Test func settingsArePushedAndFaultsInThemAreTold() {
    var client = FakeClient.initialized()
    _ = client.say(FakeClient.open("bad"))
    let said = client.say(
      FakeClient.notification(
        "workspace/didChangeConfiguration",
        [
          "settings": [
            "plumbline": [
              "level": "shouting", "colour": 1, "command": [], "inlayHints": ["types": false],
              "rulesPage": "no address",
            ]
          ]
        ]))
    let lines = said.compactMap { $0["params"]?["message"]?.string }
    #expect(lines.contains { $0.contains("\"plumbline.level\"") && $0.contains("expected error") })
    #expect(lines.contains("there is no setting \"plumbline.colour\""))
    #expect(lines.contains { $0.contains("\"plumbline.rulesPage\"") && $0.contains("the address of a page") })
    // What an extension keeps there for itself is none of ours.
    #expect(!lines.contains { $0.contains("plumbline.command") })
    // What could be read holds, so everything is said again.
    #expect(said.last?.short == "publish version 1: 0:0-0:3")
    for nonsense: JSONValue in [.null, 3, "x", ["settings": 3], ["settings": ["plumbline": []]]] {
      _ = client.say(FakeClient.notification("workspace/didChangeConfiguration", nonsense))
    }
    #expect(client.say(FakeClient.request(9, "shutdown")).map(\.short) == ["9 null"])
  }

  @Test func filesThatChangeWakeWhatDependsOnThem() {
    var client = FakeClient.initialized()
    _ = client.say(FakeClient.open("bad"))
    let changed = FakeClient.notification(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///.plumbline.yaml", "type": 2]]])
    #expect(client.say(changed).isEmpty)
    client.analyzer.dependents = [DocumentURI("file:///plan.yaml")]
    #expect(client.say(changed).map(\.short) == ["publish version 1: 0:0-0:3"])
    // An open document is what the client says that it is.
    let own = FakeClient.notification(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///plan.yaml", "type": 2]]])
    #expect(client.say(own).isEmpty)
    let renamed = FakeClient.notification(
      "workspace/didRenameFiles", ["files": [["oldUri": "file:///a.yaml", "newUri": "file:///b.yaml"]]])
    #expect(client.say(renamed).map(\.short) == ["publish version 1: 0:0-0:3"])
    for method in ["workspace/didCreateFiles", "workspace/didDeleteFiles"] {
      let said = FakeClient.notification(method, ["files": [["uri": "file:///a.yaml"]]])
      #expect(client.say(said).map(\.short) == ["publish version 1: 0:0-0:3"], "\(method)")
    }

    var puller = FakeClient()
    _ = puller.say(Self.handshake(Self.everything))
    _ = puller.say(FakeClient.open("bad"))
    puller.analyzer.dependents = [DocumentURI("file:///plan.yaml")]
    #expect(puller.say(changed).first?["method"] == "workspace/diagnostic/refresh")
  }

  @Test func foldersComeAndGo() {
    var client = FakeClient.initialized()
    _ = client.say(
      FakeClient.notification(
        "workspace/didChangeWorkspaceFolders",
        [
          "event": [
            "added": [["uri": "file:///a", "name": "a"], ["uri": "file:///b", "name": "b"]], "removed": [],
          ]
        ]))
    #expect(client.analyzer.folders == ["file:///a", "file:///b"])
    _ = client.say(
      FakeClient.notification(
        "workspace/didChangeWorkspaceFolders",
        [
          "event": [
            "added": [["uri": "file:///b", "name": "b"]], "removed": [["uri": "file:///a", "name": "a"]],
          ]
        ]))
    #expect(client.analyzer.folders == ["file:///b"])
  }

  // MARK: the diagnostics of all files

  private static func pullAll(_ id: Int, previous: [String: String] = [:], token: String? = nil) -> String {
    let ids = previous.sorted { $0.key < $1.key }.map { key, value -> JSONValue in
      ["uri": .string(key), "value": .string(value)]
    }
    var params: JSONObject = ["previousResultIds": .array(ids)]
    params["partialResultToken"] = token.map { .string($0) }
    return FakeClient.request(id, "workspace/diagnostic", .object(params))
  }

  /// Lets the session work until it has nothing more to do.
  private func rest(_ client: inout FakeClient, _ first: [JSONValue]) -> [JSONValue] {
    var all = first
    var turns = 0
    while client.session.hasWork, turns < 100 {
      all += client.say([])
      turns += 1
    }
    return all
  }

  @Test func everyFileIsToldOfAndNewsOnlyWhereThereIsSome() {
    var client = FakeClient()
    _ = client.say(Self.handshake(Self.everything))
    _ = client.say(FakeClient.open("bad"), FakeClient.open("fine", uri: "file:///b.yaml", version: 4))
    let first = rest(&client, client.say(Self.pullAll(1)))
    let items = first.last?["result"]?["items"]?.array ?? []
    #expect(items.map { $0["uri"] } == ["file:///b.yaml", "file:///plan.yaml"])
    #expect(items.map { $0["version"] } == [4, 1])
    #expect(items.map { $0["items"]?.array?.count } == [0, 1])
    var previous: [String: String] = [:]
    for item in items { previous[item["uri"]?.string ?? ""] = item["resultId"]?.string }
    // Without news the answer waits for some: the client would ask again at once.
    #expect(rest(&client, client.say(Self.pullAll(2, previous: previous))).isEmpty)
    #expect(!client.session.hasWork)
    let later = rest(&client, client.say(FakeClient.change([["text": "bad bad"]], version: 2)))
    #expect(later.last?["id"] == 2)
    #expect(later.last?["result"]?["items"]?.array?.map { $0["kind"] } == ["unchanged", "full"])
    #expect(client.pending.count == 0)
  }

  @Test func whatIsGoneIsTakenBackOnce() {
    var client = FakeClient()
    _ = client.say(Self.handshake(Self.everything))
    _ = client.say(FakeClient.open("bad"))
    let said = rest(&client, client.say(Self.pullAll(1, previous: ["file:///gone.yaml": "7"])))
    let items = said.last?["result"]?["items"]?.array ?? []
    #expect(items.map { $0["uri"] } == ["file:///plan.yaml", "file:///gone.yaml"])
    #expect(items.last?["kind"] == "full")
    #expect(items.last?["items"] == [])
    var previous: [String: String] = [:]
    for item in items { previous[item["uri"]?.string ?? ""] = item["resultId"]?.string }
    #expect(rest(&client, client.say(Self.pullAll(2, previous: previous))).isEmpty)
  }

  @Test func partsAreSentWhereTheClientTakesThem() {
    var client = FakeClient()
    _ = client.say(Self.handshake(Self.everything))
    _ = client.say(FakeClient.open("bad"))
    let said = rest(&client, client.say(Self.pullAll(1, token: "t")))
    #expect(said.map { $0["method"] ?? "" } == ["$/progress", ""])
    #expect(said.first?["params"]?["token"] == "t")
    #expect(said.first?["params"]?["value"]?["items"]?.array?.count == 1)
    #expect(said.last?["result"]?["items"] == [])
  }

  @Test func aHeldRequestEndsWhenItIsTakenBackAndAtShutdown() {
    var client = FakeClient()
    _ = client.say(Self.handshake(Self.everything))
    _ = client.say(FakeClient.open("bad"))
    let first = rest(&client, client.say(Self.pullAll(1)))
    let id = first.last?["result"]?["items"]?[0]?["resultId"]?.string ?? ""
    let previous = ["file:///plan.yaml": id]
    #expect(rest(&client, client.say(Self.pullAll(2, previous: previous))).isEmpty)
    client.pending.cancel(.integer(2))
    #expect(rest(&client, client.say([])).map(\.short) == ["2 error -32800"])
    #expect(rest(&client, client.say(Self.pullAll(3, previous: previous))).isEmpty)
    #expect(client.say(FakeClient.request(4, "shutdown")).map(\.short) == ["3 error -32802", "4 null"])
  }

  @Test func tracingTellsWhatHasCome() {
    var client = FakeClient.initialized()
    _ = client.say(FakeClient.notification("$/setTrace", ["value": "verbose"]))
    let said = client.say(FakeClient.open("fine"))
    #expect(said.first?["method"] == "$/logTrace")
    #expect(said.first?["params"]?["message"] == "received notification \"textDocument/didOpen\"")
    #expect(said.first?["params"]?["verbose"]?.string?.contains("fine") == true)
    _ = client.say(FakeClient.notification("$/setTrace", ["value": "off"]))
    #expect(client.say(FakeClient.close()).allSatisfy { $0["method"] != "$/logTrace" })
  }
}
