import JSON
import LanguageServer
import TestSupport
import Testing

/// The commands behind lenses.
@Suite struct LensCommandTests {
  private static func run(_ client: LayoutClient, _ command: String, _ arguments: JSONValue) -> [JSONValue] {
    client.client.say(
      FakeClient.request(
        4, "workspace/executeCommand", ["command": .string(command), "arguments": arguments]))
  }

  @Test func everyLensCanBeFollowed() throws {
    let client = LayoutClient(HierarchySessionTests.plan)
    let lenses = client.ask("textDocument/codeLens")?.array ?? []
    #expect(lenses.count == 5)
    for lens in lenses {
      let said = Self.run(
        client, lens["command"]?["command"]?.string ?? "", lens["command"]?["arguments"] ?? [])
      #expect(said.contains { $0["id"] == 4 && $0["error"] == nil })
      #expect(said.contains { $0["method"] == "window/showMessage" })
    }
  }

  @Test func referencesAreGivenAndCounted() throws {
    let client = LayoutClient(HierarchySessionTests.plan)
    let said = Self.run(
      client, "plumbline.references", [.string(LayoutClient.uri), ["line": 1, "character": 10]])
    let locations = said.first { $0["id"] == 4 }?["result"]?.array
    #expect(locations?.map(\.place) == ["4:17-4:24"])
    #expect(locations?.first?["uri"]?.string == LayoutClient.uri)
    let message = said.first { $0["method"] == "window/showMessage" }?["params"]?["message"]
    #expect(message == "1 place refers to group \"account\": line 5")
    let nowhere = Self.run(
      client, "plumbline.references", [.string(LayoutClient.uri), ["line": 0, "character": 0]])
    #expect(nowhere.map(\.short) == ["4 null"])
    for wrong: JSONValue in [
      [], ["file:///x"], [3, ["line": 1, "character": 10]], [.string(LayoutClient.uri), "x"],
    ] {
      #expect(Self.run(client, "plumbline.references", wrong).first?["error"]?["code"] == -32602)
    }
    let unknown = Self.run(
      client, "plumbline.references", ["file:///none.yaml", ["line": 1, "character": 1]])
    #expect(unknown.map(\.short) == ["4 null"])
  }

  @Test func aPlanIsSummedUp() throws {
    let client = LayoutClient(HierarchySessionTests.plan)
    let said = Self.run(client, "plumbline.summary", [.string(LayoutClient.uri)])
    let lines = said.first { $0["id"] == 4 }?["result"]?.array?.compactMap(\.string) ?? []
    #expect(lines.count == 2)
    #expect(lines.last?.contains(" questions can be answered") == true)
    let titles =
      client.ask("textDocument/codeLens")?.array?.compactMap { $0["command"]?["title"]?.string } ?? []
    #expect(lines.first?.hasPrefix(titles.first ?? "none") == true)
    #expect(lines.last?.hasPrefix(titles.dropFirst().first ?? "none") == true)
    #expect(Self.run(client, "plumbline.summary", []).first?["error"]?["code"] == -32602)
    #expect(Self.run(client, "plumbline.summary", ["file:///none.yaml"]).map(\.short) == ["4 null"])
  }
}
