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
