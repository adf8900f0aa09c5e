import JSON
import LanguageServerProtocol
import Queries
import SourceText
import TestSupport
import Testing
import Workspace

@testable import LanguageServer
@testable import plumbline

/// `check --base` and `--changed-since`, and the configuration's `base` in the editor.
@Suite struct BaseCommandTests {
  private static let plan = """
    meta: {product: Notes, version: 1, updated: 2026-01-02}
    groups: [{type: account}]
    events:
      - name: report.created
        group_level: account
        properties:
          - {name: report_id, type: boolean, required: true}
          - {name: page_count, type: string, required: true}
      - name: report.exported
        group_level: account
        properties: []

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["docs/tracking-plan.yaml": BaseCommandTests.plan])
    try GitFolder.commitAll(in: folder)
    return folder
  }

  @Test func theVersionIsHeldAgainstARevision() throws {
    let folder = try folder()
    let console = TestConsole()
    #expect(console.run("check", "--base", "HEAD", in: folder.path) == 0)
    #expect(!console.text.contains("[version-not-bumped]"))
    let changed = BaseCommandTests.plan.replacing(
      "  - name: report.exported\n    group_level: account\n    properties: []\n", with: "")
    try folder.write(changed, to: "docs/tracking-plan.yaml")
    #expect(console.run("check", "--base", "HEAD", "--level", "information", in: folder.path) == 0)
    #expect(
      console.text.contains(
        "docs/tracking-plan.yaml:1:33: warning: the plan changed since HEAD and its version is still \"1\"  [version-not-bumped]"
      ))
    #expect(
      console.text.contains(
        "event \"report.exported\" is gone and was not deprecated before  [removed-without-deprecation]"))
    #expect(console.text.contains("[updated-not-bumped]"))
    #expect(console.run("check", "--base", "HEAD", "--fail-on", "warning", in: folder.path) == 1)
    // Without it nothing is asked.
    #expect(console.run("check", "--level", "hint", in: folder.path) == 0)
    #expect(!console.text.contains("version-not-bumped"))
    // A plan that the revision does not have is new.
    try folder.write(BaseCommandTests.plan, to: "docs/other.yaml")
    #expect(console.run("check", "--base", "HEAD", "docs/other.yaml", in: folder.path) == 0)
    #expect(console.run("check", "--base", "nowhere", in: folder.path) == 2)
    #expect(console.errors.contains("this repository has no revision \"nowhere\""))
    #expect(console.run("check", "--base=--all", in: folder.path) == 2)
    #expect(console.errors.contains("cannot name a revision"))
  }

  @Test func aTeamsOwnWordsForTypesHoldForEarlierVersions() throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": BaseCommandTests.plan.replacing("type: string", with: "type: furlong"),
      ".plumbline.yaml": "vocabulary: {types: {furlong: number}}\n",
    ])
    try GitFolder.commitAll(in: folder)
    let console = TestConsole()
    try folder.write(
      BaseCommandTests.plan.replacing("type: string", with: "type: number"), to: "tracking-plan.yaml")
    #expect(console.run("check", "--base", "HEAD", "--level", "hint", in: folder.path) == 0)
    #expect(!console.text.contains("[version-not-bumped]"))
    #expect(console.run("diff", "HEAD:./tracking-plan.yaml", in: folder.path) == 0)
    #expect(!console.text.contains("page_count"))
    let context = QueryContext(files: FileTree(base: FilePath(folder.path)))
    let answer = try DiffQuery.answer(["path": "tracking-plan.yaml"], in: context)
    #expect(try JSONValue(parsing: answer.jsonBytes())["changes"]?.array?.isEmpty == true)
  }

  @Test func onlyWhatAChangeIsToBlameForIsTold() throws {
    let folder = try folder()
    let console = TestConsole()
    func rules(_ text: String) throws -> [String] {
      try folder.write(text, to: "docs/tracking-plan.yaml")
      _ = console.run("check", "--changed-since", "HEAD", "--format", "json", in: folder.path)
      let found = try JSONParser.parse(console.output)["findings"]?.array ?? []
      return found.map { "\($0["range"]?["start"]?["line"]?.int ?? 0) \($0["rule"]?.string ?? "")" }
        .filter {
          $0.hasSuffix("property-suffix-type") || $0.hasSuffix("level-unknown")
            || $0.hasSuffix("description-missing")
        }
    }
    // Nothing changed; nothing but the order, a comment and the layout changed.
    #expect(try rules(BaseCommandTests.plan) == [])
    let events = BaseCommandTests.plan.split(separator: "  - name: ", omittingEmptySubsequences: false)
    let moved = "\(events[0])  - name: \(events[2])  - name: \(events[1])"
    #expect(try rules(moved.replacing("{type: account}", with: "{ \"type\": account } # a word")) == [])
    // One property changed: its own findings are told, those of its neighbour and of the event are not.
    #expect(
      try rules(
        BaseCommandTests.plan.replacing("page_count, type: string", with: "page_count, type: datetime"))
        == ["8 property-suffix-type"])
    // What is removed in one place breaks another.
    #expect(
      try rules(BaseCommandTests.plan.replacing("{type: account}", with: "{type: workspace}")).contains(
        "5 event-group-level-unknown"))
    #expect(
      try rules(BaseCommandTests.plan + "  - name: report.shared\n    properties: []\n").contains(
        "12 event-description-missing"))
    _ = console.run("check", "--changed-since", "HEAD", in: folder.path)
    #expect(console.text.contains("only what changed since HEAD"))
  }

  @Test func aPlanThatWasMovedIsTheSame() throws {
    let folder = try folder()
    let console = TestConsole()
    // With a blank more at the ends of lines, and one thing changed.
    let moved = BaseCommandTests.plan.replacing("type: boolean", with: "type: string")
    try folder.write(moved, to: "other/renamed.yaml")
    try folder.write(BaseCommandTests.plan, to: "copy.yaml")
    func lines(_ arguments: String...) -> [String] {
      _ = console.run(all: ["check", "--level", "information", "--quiet"] + arguments, in: folder.path)
      return console.text.split(separator: "\n").filter { $0.contains("yaml:") }.map { String($0) }
    }
    // A copy beside the old one is new, and all that is found in it.
    let all = lines("copy.yaml")
    #expect(all.count > 1)
    #expect(lines("copy.yaml", "--changed-since", "HEAD") == all)
    try folder.remove("docs/tracking-plan.yaml")
    #expect(lines("copy.yaml", "--changed-since", "HEAD").isEmpty)
    #expect(lines("other/renamed.yaml", "--changed-since", "HEAD").isEmpty)
    #expect(lines("copy.yaml", "--base", "HEAD") == all)
    #expect(lines("other/renamed.yaml", "--base", "HEAD").contains { $0.contains("[version-not-bumped]") })
    // What has little in common is another plan.
    try folder.write("meta: {product: Else}\nevents:\n  - {name: report.created}\n", to: "else.yaml")
    #expect(lines("else.yaml", "--changed-since", "HEAD") == lines("else.yaml"))
  }

  @Test func aFileThatTheCloneDoesNotHoldIsNoNewPlan() throws {
    let folder = try folder()
    try GitFolder.forget("docs/tracking-plan.yaml", in: folder)
    let console = TestConsole()
    for option in ["--base", "--changed-since"] {
      #expect(console.run("check", option, "HEAD", in: folder.path) == 2)
      #expect(console.errors.contains("this clone does not hold"), "\(console.errors)")
    }
    #expect(console.run("diff", "HEAD:docs/tracking-plan.yaml", in: folder.path) == 2)
    #expect(console.errors.contains("this clone does not hold"), "\(console.errors)")
    #expect(console.run("diff", "HEAD:docs/none.yaml", "docs/tracking-plan.yaml", in: folder.path) == 2)
    #expect(console.errors.contains("has no file \"docs/none.yaml\""), "\(console.errors)")
  }

  @Test func theEditorAsksGitOnceUntilTheRepositoryMoves() throws {
    let folder = try folder()
    try folder.write("base: HEAD\n", to: ".plumbline.yaml")
    let path = FilePath(folder.path + "/docs/tracking-plan.yaml")
    let changed = BaseCommandTests.plan + "  - name: report.shared\n    properties: []\n"
    var analyzer = PlanDocumentAnalyzer()
    func codes() throws -> [String] {
      let document = Document(
        uri: DocumentURI(path: path), languageId: "yaml", version: 1, revision: 1,
        text: SourceText(changed))
      return try #require(analyzer.diagnostics(of: document, among: DocumentStore()) { false }).map(\.code)
    }
    #expect(try codes().contains("version-not-bumped"))
    let files = FileTree(base: FilePath(folder.path))
    let answer = try ValidateQuery.answer(
      ["path": "docs/tracking-plan.yaml", "text": .string(changed)], in: QueryContext(files: files))
    #expect(try codes() == answer.analyses.first?.active.map(\.rule))
    // Where the repository does not move, git is not asked: without one on the path the answer stays.
    let programs = try TemporaryFolder()
    let git = try #require(GitFolder.program)
    try programs.link("git", to: git)
    let repository = GitRepository { $0 == "PATH" ? programs.path : nil }
    var bases = Bases(files: files, repository: repository)
    #expect(try bases.base(at: "HEAD", of: path, isNamed: true)?.document.plan.events.count == 2)
    try programs.remove("git")
    #expect(try bases.base(at: "HEAD", of: path, isNamed: true)?.document.plan.events.count == 2)
    // Once it has moved it is asked again.
    try folder.write(changed, to: "docs/tracking-plan.yaml")
    try GitFolder.commitAll(in: folder)
    #expect(throws: GitProblem.noGit) { try bases.base(at: "HEAD", of: path, isNamed: true) }
    try programs.link("git", to: git)
    #expect(throws: GitProblem.noGit) { try bases.base(at: "HEAD", of: path, isNamed: true) }
    try GitFolder.commitAll(in: folder)
    #expect(try bases.base(at: "HEAD", of: path, isNamed: true)?.document.plan.events.count == 3)
    #expect(try !codes().contains("version-not-bumped"))
  }
}
