import JSON
import TestSupport
import Testing

@testable import plumbline

@Suite struct RenameCommandTests {
  private let console = TestConsole()
  private static let files = [
    "tracking-plan.yaml": """
    groups: [{type: account, traits: [{name: mrr, type: number}]}]
    events:
      - name: report.created # the one
        group_level: account
      - {name: report.shared, group_level: account}
    key_events: ["report.created"]

    """,
    "current-state.yaml": "events: [{name: report.created, status: LIVE}]\n",
    ".plumbline.yaml": "required_traits: {account: [mrr]}\n",
  ]

  @Test func everyFileIsWritten() throws {
    let folder = try TemporaryFolder(Self.files)
    #expect(console.run("rename", "event", "report.created", "report.made", in: folder.path) == 0)
    #expect(console.text == "tracking-plan.yaml: 2 places renamed\ncurrent-state.yaml: 1 place renamed\n")
    let plan = try folder.read("tracking-plan.yaml")
    #expect(
      plan.contains("- name: report.made # the one\n") && plan.contains("key_events: [\"report.made\"]"))
    #expect(try folder.read("current-state.yaml") == "events: [{name: report.made, status: LIVE}]\n")
    #expect(console.run("rename", "trait", "mrr", "revenue", "--of", "account", in: folder.path) == 0)
    #expect(try folder.read(".plumbline.yaml") == "required_traits: {account: [revenue]}\n")
  }

  @Test func aDifferenceWritesNothing() throws {
    let folder = try TemporaryFolder(Self.files)
    let arguments = ["rename", "group", "account", "company", "tracking-plan.yaml", "--diff"]
    #expect(console.run(all: arguments, in: folder.path) == 1)
    #expect(console.text.contains("\n+    group_level: company\n"))
    #expect(try folder.read("tracking-plan.yaml") == Self.files["tracking-plan.yaml"])
  }

  private static let family = [
    ".plumbline.yaml": "core_events: [report.created]\n",
    "a/tracking-plan.yaml": "events: [{name: report.created, category: core_value}]\n",
    "a/current-state.yaml": "events: [report.created]\n",
    "b/tracking-plan.yaml": "events: [{name: report.created, category: core_value}, {name: taken}]\n",
    "b/current-state.yaml": "events: [report.created]\n",
    "c/tracking-plan.yaml": "events: [{name: report.shared, category: core_value}]\n",
  ]

  @Test func plansOfOneConfigurationGoAlong() throws {
    let folder = try TemporaryFolder(Self.family)
    let arguments = ["rename", "event", "report.created", "report.made", "a/tracking-plan.yaml"]
    #expect(console.run(all: arguments, in: folder.path) == 0)
    #expect(
      console.text == """
        a/tracking-plan.yaml: 1 place renamed
        a/current-state.yaml: 1 place renamed
        b/tracking-plan.yaml: 1 place renamed
        b/current-state.yaml: 1 place renamed
        .plumbline.yaml: 1 place renamed

        """)
    #expect(try folder.read("b/current-state.yaml") == "events: [report.made]\n")
    #expect(try folder.read(".plumbline.yaml") == "core_events: [report.made]\n")
    #expect(try folder.read("c/tracking-plan.yaml") == Self.family["c/tracking-plan.yaml"])
  }

  /// `textDocument/rename` and `plan/rename` answer with the same edits of the same files.
  @Test func editorsRenameTheSame() throws {
    let folder = try TemporaryFolder(Self.family)
    var client = ScriptClient(root: folder.path)
    let uri: JSONValue = .string("file://\(folder.path)/a/tracking-plan.yaml")
    let document: JSONValue = [
      "uri": uri, "languageId": "yaml", "version": 1,
      "text": .string(try folder.read("a/tracking-plan.yaml")),
    ]
    let opened: JSONValue = [
      "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": ["textDocument": document],
    ]
    _ = client.say(opened.jsonString())
    let edit = client.ask(
      "textDocument/rename",
      [
        "textDocument": ["uri": uri], "position": ["line": 0, "character": 20], "newName": "report.made",
      ])?["result"]
    let answer = client.ask(
      "plan/rename",
      ["kind": "event", "name": "report.created", "to": "report.made", "path": "a/tracking-plan.yaml"])?[
        "result"]
    var ofEditor: Set<String> = []
    for file in try #require(edit?["changes"]?.object).members {
      for edit in file.value.array ?? [] {
        let start = edit["range"]?["start"]
        let path = file.key.split(separator: "\(folder.path)/").last ?? ""
        ofEditor.insert(
          "\(path):\((start?["line"]?.int ?? -2) + 1):\((start?["character"]?.int ?? -2) + 1) \(edit["newText"]?.string ?? "")"
        )
      }
    }
    var ofMethod: Set<String> = []
    for file in try #require(answer?["files"]?.array) {
      for edit in file["edits"]?.array ?? [] {
        let start = edit["range"]?["start"]
        ofMethod.insert(
          "\(file["path"]?.string ?? ""):\(start?["line"]?.int ?? -1):\(start?["column"]?.int ?? -1) \(edit["text"]?.string ?? "")"
        )
      }
    }
    #expect(ofEditor == ofMethod && ofEditor.count == 5)
  }

  @Test func aNameThatAnotherPlanHasIsRefused() throws {
    let folder = try TemporaryFolder(Self.family)
    let arguments = ["rename", "event", "report.created", "taken", "a/tracking-plan.yaml"]
    #expect(console.run(all: arguments, in: folder.path) == 2)
    #expect(
      console.errors
        == "plumbline: b/tracking-plan.yaml: another event is called \"taken\" already; take another name\n")
    for (path, text) in Self.family { #expect(try folder.read(path) == text) }
  }

  @Test func plansThatNoSettingsNameStayAlone() throws {
    var files = Self.family
    files[".plumbline.yaml"] = "core_events: [report.shared]\n"
    let folder = try TemporaryFolder(files)
    let arguments = ["rename", "event", "report.created", "report.made", "a/tracking-plan.yaml"]
    #expect(console.run(all: arguments, in: folder.path) == 0)
    #expect(
      console.text
        == "a/tracking-plan.yaml: 1 place renamed\na/current-state.yaml: 1 place renamed\n")
  }

  static let refusals: [([String], String)] = [
    (
      ["event", "report.created", "report.shared"],
      "another event is called \"report.shared\" already; take another name (tracking-plan.yaml:5)"
    ),
    (
      ["event", "report.crated", "x"],
      "the plan defines no event \"report.crated\"; did you mean \"report.created\"?"
    ),
    (["event", "report.created", ""], "the new name is empty; give the event a name"),
    (["evnt", "a", "b"], "unknown kind \"evnt\"; did you mean \"event\"?"),
    (
      ["event", "a", "b", "--of", "c"],
      "option \"--of\" is for properties and traits; \"event\" is neither"
    ),
    (["event", "a", "b", "nowhere.yaml"], "cannot read \"nowhere.yaml\": there is no such file"),
  ]

  @Test(arguments: refusals)
  func isRefused(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder(Self.files)
    #expect(console.run(all: ["rename"] + arguments, in: folder.path) == 2)
    #expect(console.errors == "plumbline: \(message)\n")
    #expect(try folder.read("tracking-plan.yaml") == Self.files["tracking-plan.yaml"])
  }
}
