import JSON
import LanguageServer
import TestSupport
import Testing

/// Hierarchies, links, linked editing, hints and lenses over the wire.
@Suite struct HierarchySessionTests {
  static let plan = """
    groups:
      - type: account
        is_top_level: true
      - type: workspace
        parent_type: account
    events:
      - name: report.created
        group_level: workspace
        description: "see https://example.org/a?b=1."
        properties:
          - {name: kind, enum: [x, y]}
    key_events: [report.created]

    """

  private static func item(_ name: String, _ kind: Int64) -> JSONValue {
    ["item": ["name": .string(name), "kind": .integer(kind), "uri": .string(LayoutClient.uri)]]
  }

  @Test func groupsAreTypes() throws {
    let client = LayoutClient(Self.plan)
    let here = client.ask("textDocument/prepareTypeHierarchy", ["position": LayoutClient.position(7, 20)])
    #expect(here?[0]?["name"] == "workspace")
    #expect(here?[0]?["detail"] == "in account")
    #expect(here?[0]?.place == "3:4-4:24")
    #expect(
      client.raw("typeHierarchy/supertypes", Self.item("workspace", 5))?.array?.map { $0["name"] } == [
        "account"
      ])
    #expect(client.raw("typeHierarchy/supertypes", Self.item("account", 5)) == [])
    #expect(
      client.raw("typeHierarchy/subtypes", Self.item("account", 5))?.array?.map { $0["name"] } == [
        "workspace"
      ])
    let event = client.ask("textDocument/prepareTypeHierarchy", ["position": LayoutClient.position(6, 12)])
    #expect(event == .null)
  }

  @Test func groupsCallTheirEvents() throws {
    let client = LayoutClient(Self.plan)
    let here = client.ask("textDocument/prepareCallHierarchy", ["position": LayoutClient.position(11, 16)])
    #expect(here?[0]?["name"] == "report.created")
    let calls = client.raw("callHierarchy/outgoingCalls", Self.item("workspace", 5))?.array ?? []
    #expect(calls.map { $0["to"]?["name"] } == ["report.created"])
    #expect(calls.first?["fromRanges"]?[0].map { ["range": $0] as JSONValue }?.place == "7:17-7:26")
    let callers = client.raw("callHierarchy/incomingCalls", Self.item("report.created", 24))?.array ?? []
    #expect(callers.map { $0["from"]?["name"] } == ["workspace"])
    #expect(client.raw("callHierarchy/outgoingCalls", Self.item("report.created", 24)) == [])
    #expect(client.raw("callHierarchy/incomingCalls", Self.item("workspace", 5)) == [])
  }

  @Test func addressesAreLinks() throws {
    let client = LayoutClient(Self.plan, #"{"textDocument":{"documentLink":{"tooltipSupport":true}}}"#)
    let links = client.ask("textDocument/documentLink")?.array ?? []
    #expect(links.map { $0["target"] } == ["https://example.org/a?b=1"])
    #expect(links.map(\.place) == ["8:22-8:47"])
    #expect(links.first?["tooltip"] == "open the page")
    let plain = LayoutClient(Self.plan)
    #expect(plain.ask("textDocument/documentLink")?[0]?["tooltip"] == nil)
  }

  @Test func codeThatAStateNamesIsALink() throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": Self.plan, "src/a.ts": "1\n2\n3\n", ".git/HEAD": "",
    ])
    let state =
      "events:\n  - name: report.created\n    locations:\n      - {file: src/a.ts, line: 2}\n      - {file: gone.ts}\n"
    let client = LayoutClient(state, uri: "file://\(folder.path)/current-state.yaml")
    let links =
      client.raw(
        "textDocument/documentLink",
        ["textDocument": ["uri": .string("file://\(folder.path)/current-state.yaml")]])?.array ?? []
    #expect(links.count == 1)
    #expect(links.first?["target"]?.string?.hasSuffix("/src/a.ts#L2") == true)
    #expect(links.first?.place == "3:15-3:23")
  }

  @Test func noLinkLeadsOutOfTheWorkspace() throws {
    let folder = try TemporaryFolder([
      "a/.git/HEAD": "", "a/b/ours.profile.yaml": "id: ours\n", "a/team.profile.yaml": "id: team\n",
      "secret.yaml": "",
    ])
    try folder.link("a/b/link.profile.yaml", to: "\(folder.path)/secret.yaml")
    let plan = """
      meta:
        profile: ./ours.profile.yaml
        also: [../team.profile.yaml, ../../secret.yaml, ./link.profile.yaml, \(folder.path)/secret.yaml]
      events: []

      """
    let uri = "file://\(folder.path)/a/b/tracking-plan.yaml"
    let client = LayoutClient(plan, uri: uri)
    let links =
      client.raw("textDocument/documentLink", ["textDocument": ["uri": .string(uri)]])?.array ?? []
    #expect(
      links.compactMap { $0["target"]?.string?.split(separator: "/").last } == [
        "ours.profile.yaml", "team.profile.yaml",
      ])
  }

  @Test func aGroupIsRenamedInPlaceOnlyWhereThatIsSafe() throws {
    let client = LayoutClient(Self.plan)
    let safe = client.ask("textDocument/linkedEditingRange", ["position": LayoutClient.position(3, 14)])
    #expect(
      safe?["ranges"]?.array?.map { (["range": $0] as JSONValue).place } == ["3:10-3:19", "7:17-7:26"])
    let event = client.ask("textDocument/linkedEditingRange", ["position": LayoutClient.position(6, 14)])
    #expect(event == .null)
    let quoted = LayoutClient(
      Self.plan.replacing("group_level: workspace", with: "group_level: \"workspace\""))
    #expect(
      quoted.ask("textDocument/linkedEditingRange", ["position": LayoutClient.position(3, 14)]) == .null)
  }

  private static let whole: JSONObject = ["range": LayoutClient.range(0, 99)]

  @Test func hintsTellWhatIsNotWritten() throws {
    let client = LayoutClient(Self.plan)
    let hints = client.ask("textDocument/inlayHint", Self.whole)?.array ?? []
    #expect(
      hints.compactMap { $0["label"]?.string } == ["profile saas-b2b, inferred", "in account", ": string"])
    #expect(hints.compactMap { $0["position"]?["line"] } == [0, 7, 10])
    #expect(hints.allSatisfy { $0["tooltip"]?.string != nil && $0["data"] == nil })
    let some = client.ask("textDocument/inlayHint", ["range": LayoutClient.range(6, 9)])?.array ?? []
    #expect(some.compactMap { $0["label"]?.string } == ["in account"])
  }

  @Test func tooltipsComeLaterForClientsThatAsk() throws {
    let client = LayoutClient(
      Self.plan, #"{"textDocument":{"inlayHint":{"resolveSupport":{"properties":["tooltip"]}}}}"#)
    let hints = client.ask("textDocument/inlayHint", Self.whole)?.array ?? []
    #expect(hints.count == 3 && hints.allSatisfy { $0["tooltip"] == nil })
    let resolved = client.raw("inlayHint/resolve", hints.count > 1 ? hints[1] : .null)
    #expect(resolved?["tooltip"] == "account › workspace")
    #expect(resolved?["label"] == "in account")
  }

  @Test func eachKindOfHintCanBeSwitchedOff() throws {
    for (name, label) in [("groupChain", "in account"), ("profile", "profile"), ("types", ": string")] {
      let client = LayoutClient(Self.plan)
      let settings: JSONValue = ["settings": ["plumbline": ["inlayHints": .object([name: false])]]]
      _ = client.client.say(FakeClient.notification("workspace/didChangeConfiguration", settings))
      let hints = client.ask("textDocument/inlayHint", Self.whole)?.array ?? []
      #expect(hints.count == 2)
      #expect(hints.allSatisfy { $0["label"]?.string?.hasPrefix(label) == false }, "\(name)")
    }
  }

  @Test func lensesCount() throws {
    let client = LayoutClient(Self.plan)
    let lenses = client.ask("textDocument/codeLens")?.array ?? []
    let titles = lenses.compactMap { $0["command"]?["title"]?.string }
    #expect(titles.count == 5)
    #expect(titles.dropFirst(2) == ["no events · 1 child", "1 event", "1 reference"])
    #expect(titles[1].hasSuffix(" questions"))
    // Without a command a client has nothing to run, and LSP wants one.
    #expect(
      lenses.compactMap { $0["command"]?["command"]?.string } == [
        "plumbline.summary", "plumbline.summary", "plumbline.references", "plumbline.references",
        "plumbline.references",
      ])
    #expect(titles.first?.contains("error") == true || titles.first?.contains("warning") == true)
    _ = client.client.say(
      FakeClient.notification(
        "workspace/didChangeConfiguration", ["settings": ["plumbline": ["codeLenses": false]]]))
    #expect(client.ask("textDocument/codeLens") == [])
  }

  @Test func symbolsOfAllPlansAreFound() throws {
    let folder = try TemporaryFolder(["a/tracking-plan.yaml": Self.plan, "b/tracking-plan.yaml": Self.plan])
    var client = FakeClient(analyzer: PlanDocumentAnalyzer())
    let folders: JSONValue = [["uri": .string("file://\(folder.path)"), "name": "x"]]
    _ = client.say(
      FakeClient.request(1, "initialize", ["capabilities": [:], "workspaceFolders": folders]),
      FakeClient.open(
        Self.plan.replacing("report.created", with: "report.changed"),
        uri: "file://\(folder.path)/b/tracking-plan.yaml"))
    let found = client.say(FakeClient.request(2, "workspace/symbol", ["query": "repc"])).last?["result"]?
      .array
    #expect(Set(found?.compactMap { $0["name"]?.string } ?? []) == ["report.created", "report.changed"])
    #expect(found?.count == 2)
    let none = client.say(FakeClient.request(3, "workspace/symbol", ["query": "qqq"])).last?["result"]
    #expect(none == [])
    let endless = String(repeating: "r", count: 100_000)
    let tooLong = client.say(FakeClient.request(5, "workspace/symbol", ["query": .string(endless)]))
    #expect(tooLong.last?["result"] == .array([]))
    let all = client.say(FakeClient.request(4, "workspace/symbol", ["query": ""])).last?["result"]?.array
    #expect(all?.count == 8)
  }
}
