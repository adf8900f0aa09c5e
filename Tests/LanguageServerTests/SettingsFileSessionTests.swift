import JSON
import LanguageServer
import TestSupport
import Testing

/// Configurations and profiles as documents: what is told of them, and the names of plans in them.
@Suite struct SettingsFileSessionTests {
  private static let plan = """
    groups:
      - {type: account, is_top_level: true}
    events:
      - name: report.created
        group_level: account

    """
  private static let configuration = "profile: ./ours.profile.yaml\ncore_events: [report.created]\n"
  private static let profile = "id: ours\nextends: saas-b2b\ncore_events: [report.created]\n"

  private static func folder(_ more: [String: String] = [:]) throws -> TemporaryFolder {
    let files = [
      "tracking-plan.yaml": plan, ".plumbline.yaml": configuration, "ours.profile.yaml": profile,
    ]
    return try TemporaryFolder(files.merging(more) { _, new in new })
  }

  private static func client(_ folder: TemporaryFolder, opening names: [String]) throws -> FakeClient {
    var client = FakeClient.initialized(analyzer: PlanDocumentAnalyzer())
    for name in names {
      _ = client.say(FakeClient.open(try folder.read(name), uri: "file://\(folder.path)/\(name)"))
    }
    return client
  }

  private static func ask(
    _ client: inout FakeClient, _ method: String, _ folder: TemporaryFolder, _ name: String, _ line: Int64,
    _ character: Int64, _ more: JSONObject = [:]
  ) -> JSONValue? {
    var params: JSONObject = [
      "textDocument": ["uri": .string("file://\(folder.path)/\(name)")],
      "position": LayoutClient.position(line, character),
    ]
    for member in more.members { params[member.key] = member.value }
    return client.say(FakeClient.request(9, method, .object(params))).last?["result"]
  }

  @Test(arguments: [
    ("tracking-plan.yaml", Int64(3), Int64(12)), (".plumbline.yaml", 1, 16), ("ours.profile.yaml", 2, 16),
  ])
  func aRenameChangesEveryFileWhereverItIsAskedFor(name: String, line: Int64, character: Int64) throws {
    let folder = try Self.folder()
    var client = try Self.client(folder, opening: [name])
    let edit = Self.ask(&client, "textDocument/rename", folder, name, line, character, ["newName": "a.b"])
    let files = edit?["changes"]?.object?.members ?? []
    let names = files.map { $0.key.split(separator: "/").last.map { String($0) } ?? "" }
    #expect(Set(names) == [".plumbline.yaml", "ours.profile.yaml", "tracking-plan.yaml"])
    #expect(files.allSatisfy { $0.value.array?.map { $0["newText"] } == ["a.b"] })
  }

  @Test func namesInAConfigurationLeadToThePlan() throws {
    // The plan lies where nobody looks first.
    let folder = try TemporaryFolder([
      "apps/one/tracking-plan.yaml": Self.plan, ".plumbline.yaml": "core_events: [report.created]\n",
    ])
    var client = try Self.client(folder, opening: [".plumbline.yaml"])
    let found = Self.ask(&client, "textDocument/definition", folder, ".plumbline.yaml", 0, 16)?.array
    #expect(found?.first?["uri"]?.string?.hasSuffix("/apps/one/tracking-plan.yaml") == true)
    #expect(found?.map(\.place) == ["3:10-3:24"])
    let hover = Self.ask(&client, "textDocument/hover", folder, ".plumbline.yaml", 0, 16)
    #expect(hover?["contents"]?["value"]?.string?.hasPrefix("report.created") == true)
  }

  @Test func namesOfAllGovernedPlansAreFoundAndRenamed() throws {
    let folder = try TemporaryFolder([
      "x/tracking-plan.yaml": "events: [{name: a.b}]\n",
      "y/tracking-plan.yaml": "events: [{name: a.b}, {name: only.b}]\n",
      "y/current-state.yaml": "events: [{name: only.b}]\n",
      "z/.plumbline.yaml": "level: hint\n", "z/tracking-plan.yaml": "events: [{name: a.b}]\n",
      ".plumbline.yaml": "core_events: [a.b, only.b]\n",
    ])
    func files(_ name: String, _ line: Int64, _ character: Int64) throws -> Set<String> {
      var client = try Self.client(folder, opening: [name])
      let edit = Self.ask(
        &client, "textDocument/rename", folder, name, line, character, ["newName": "new.name"])
      let members = edit?["changes"]?.object?.members ?? []
      return Set(members.map { String($0.key.dropFirst("file://\(folder.path)/".count)) })
    }
    let shared: Set = ["x/tracking-plan.yaml", "y/tracking-plan.yaml", ".plumbline.yaml"]
    #expect(try files(".plumbline.yaml", 0, 15) == shared)
    #expect(try files("x/tracking-plan.yaml", 0, 17) == shared)
    #expect(try files("z/tracking-plan.yaml", 0, 17) == ["z/tracking-plan.yaml"])
    let only: Set = ["y/tracking-plan.yaml", "y/current-state.yaml", ".plumbline.yaml"]
    #expect(try files(".plumbline.yaml", 0, 22) == only)
    var client = try Self.client(folder, opening: [".plumbline.yaml"])
    let found = Self.ask(&client, "textDocument/definition", folder, ".plumbline.yaml", 0, 22)?.array
    #expect(found?.map { $0["uri"]?.string } == ["file://\(folder.path)/y/tracking-plan.yaml"])
    // What both would be called is refused, with the plan that has it already.
    let both = client.say(
      FakeClient.request(
        9, "textDocument/rename",
        [
          "textDocument": ["uri": .string("file://\(folder.path)/.plumbline.yaml")],
          "position": LayoutClient.position(0, 15), "newName": "only.b",
        ]))
    #expect(both.last?["error"]?["message"]?.string?.contains("y/tracking-plan.yaml: ") == true)
  }

  @Test func aBaseThatGitDoesNotHaveIsToldOnce() throws {
    let folder = try Self.folder([".plumbline.yaml": "base: no-such-branch\n"])
    try GitFolder.commitAll(in: folder)
    var client = FakeClient.initialized(analyzer: PlanDocumentAnalyzer())
    let uri = "file://\(folder.path)/tracking-plan.yaml"
    let said = client.say(FakeClient.open(Self.plan, uri: uri))
    let log = said.filter { $0["method"] == "window/logMessage" }.compactMap {
      $0["params"]?["message"]?.string
    }
    #expect(log.count == 1)
    #expect(log.first?.contains("\"no-such-branch\"") == true)
    let again = client.say(FakeClient.change([FakeClient.edit("4:17-4:24", "none")], uri: uri))
    #expect(again.allSatisfy { $0["method"] != "window/logMessage" } && !again.isEmpty)
  }

  @Test func aConfigurationOrStateThatCannotBeReadIsToldOnce() throws {
    let secret = try TemporaryFolder(["secret.yaml": "events: []\n"])
    let folder = try TemporaryFolder([".git/HEAD": "", "tracking-plan.yaml": Self.plan])
    for name in [".plumbline.yaml", "current-state.yaml"] {
      try folder.link(name, to: "\(secret.path)/secret.yaml")
    }
    var client = FakeClient.initialized(analyzer: PlanDocumentAnalyzer())
    let uri = "file://\(folder.path)/tracking-plan.yaml"
    let said = client.say(FakeClient.open(Self.plan, uri: uri))
    let log = said.filter { $0["method"] == "window/logMessage" }.compactMap {
      $0["params"]?["message"]?.string
    }
    #expect(log.count == 2, "\(log)")
    #expect(log.first?.contains("is checked without its configuration: ") == true, "\(log)")
    #expect(log.last?.contains("is checked without its current state: ") == true, "\(log)")
    let again = client.say(FakeClient.change([FakeClient.edit("4:17-4:24", "none")], uri: uri))
    #expect(again.allSatisfy { $0["method"] != "window/logMessage" } && !again.isEmpty)
  }

  @Test func aBaseThatCannotBeARevisionIsAFinding() throws {
    let folder = try Self.folder([".plumbline.yaml": "base: --output=x\n"])
    var client = FakeClient.initialized(analyzer: PlanDocumentAnalyzer())
    let said = client.say(
      FakeClient.open(try folder.read(".plumbline.yaml"), uri: "file://\(folder.path)/.plumbline.yaml"))
    let found = said.first { $0["method"] == "textDocument/publishDiagnostics" }?["params"]?["diagnostics"]?
      .array
    #expect(found?.map(\.place) == ["0:6-0:16"])
    #expect(found?.first?["code"] == "config-invalid")
    let plan = client.say(FakeClient.open(Self.plan, uri: "file://\(folder.path)/tracking-plan.yaml"))
    #expect(plan.allSatisfy { $0["method"] != "window/logMessage" })
  }
}
