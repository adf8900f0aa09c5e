import JSON
import LanguageServer
import LanguageServerProtocol
import Testing

/// Rename over the wire.
@Suite struct RenameSessionTests {
  private static let rich = """
    {"workspace":{"workspaceEdit":{"documentChanges":true,"changeAnnotationSupport":{}}},\
    "textDocument":{"rename":{"prepareSupport":true}}}
    """

  @Test func plainClientsGetChangesByDocument() throws {
    var client = NavigationSessionTests.client()
    let answer = NavigationSessionTests.ask(
      &client, "textDocument/rename", 6, 20, ["newName": "team"])?["result"]
    let edits = try #require(answer?["changes"]?["file:///n/tracking-plan.yaml"]?.array)
    #expect(edits.map(\.place) == ["1:10-1:17", "6:17-6:24"])
    #expect(edits.allSatisfy { $0["newText"] == "team" && $0["annotationId"] == nil })
  }

  @Test func richClientsGetVersionsAndAnnotations() throws {
    var client = NavigationSessionTests.client(Self.rich)
    let answer = NavigationSessionTests.ask(
      &client, "textDocument/rename", 6, 20, ["newName": "team"])?["result"]
    let file = try #require(answer?["documentChanges"]?.array?.first)
    #expect(file["textDocument"] == ["uri": "file:///n/tracking-plan.yaml", "version": 1])
    let id = try #require(file["edits"]?.array?.first?["annotationId"]?.string)
    let annotation = try #require(answer?["changeAnnotations"]?[id])
    #expect(annotation["label"] == "rename group \"account\" to \"team\"")
    #expect(annotation["needsConfirmation"] == false)
  }

  @Test func aPropertyIsRenamedInItsEventAlone() throws {
    let plan = """
      events:
        - {name: a.created, properties: [{name: size}], required_properties: [size]}
        - {name: b.created, properties: [{name: size}]}
      common_properties: [size]

      """
    let client = LayoutClient(plan, #"{"workspace":{"applyEdit":true}}"#)
    func run(_ arguments: JSONValue) -> [JSONValue] {
      client.client.say(
        FakeClient.request(
          7, "workspace/executeCommand", ["command": "plumbline.renameProperty", "arguments": arguments]))
    }
    let here: JSONValue = ["line": 1, "character": 73]
    let said = run([.string(LayoutClient.uri), here, "bytes"])
    let asked = try #require(said.first { $0["method"] == "workspace/applyEdit" })
    #expect(asked["params"]?["label"] == "rename property \"size\" of event \"a.created\"")
    let edits = asked["params"]?["edit"]?["changes"]?[LayoutClient.uri]?.array
    #expect(edits?.map(\.place) == ["1:42-1:46", "1:72-1:76"])
    #expect(said.first { $0["id"] == 7 }?["result"] == .null)
    for (place, name): (JSONValue, JSONValue) in [
      (here, "size name "), (["line": 3, "character": 22], "bytes"), (["line": 1, "character": 14], "x.y"),
      (["line": 0, "character": 0], "bytes"),
    ] {
      let refused = run([.string(LayoutClient.uri), place, name]).first { $0["id"] == 7 }
      #expect(refused?["error"]?["code"] == -32803, "\(place)")
    }
    for wrong: JSONValue in [[], [.string(LayoutClient.uri), here], [3, here, "x"]] {
      #expect(run(wrong).first?["error"]?["code"] == -32602)
    }
    let bare = LayoutClient(plan)
    let refused = bare.client.say(
      FakeClient.request(
        7, "workspace/executeCommand",
        ["command": "plumbline.renameProperty", "arguments": [.string(LayoutClient.uri), here, "bytes"]]))
    #expect(refused.first?["error"]?["code"] == -32803)
  }

  @Test func whatCannotBeRenamedIsRefusedWithAReason() {
    var client = NavigationSessionTests.client(Self.rich)
    let prepared = NavigationSessionTests.ask(&client, "textDocument/prepareRename", 6, 20)?["result"]
    #expect(prepared?["placeholder"] == "account")
    #expect(prepared?.place == "6:17-6:24")
    #expect(NavigationSessionTests.ask(&client, "textDocument/prepareRename", 2, 6)?["result"] == .null)
    let nowhere = NavigationSessionTests.ask(&client, "textDocument/rename", 2, 6, ["newName": "x"])
    #expect(nowhere?["error"]?["code"] == -32803)
    let empty = NavigationSessionTests.ask(&client, "textDocument/rename", 6, 20, ["newName": ""])
    #expect(empty?["error"]?["code"] == -32803)
    #expect(empty?["error"]?["message"]?.string?.isEmpty == false)
    let same = NavigationSessionTests.ask(&client, "textDocument/rename", 6, 20, ["newName": "account"])
    #expect(same?["result"] == .null)
  }
}
