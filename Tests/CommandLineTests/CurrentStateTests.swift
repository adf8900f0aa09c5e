import JSON
import LanguageServerProtocol
import Linting
import Queries
import SourceText
import TestSupport
import Testing
import Workspace

@testable import LanguageServer
@testable import plumbline

/// A `current-state.yaml` beside a plan, as the command line, the query and the server tell of it.
@Suite struct CurrentStateTests {
  private static let plan = """
    events:
      - {name: report.created, category: core_value}
      - {name: report.exported, category: core_value}
      - {name: settings.opened, category: navigation, description: RENAMED from settings_opened_from_menu}

    """
  private static let state = """
    events:
      - {name: report.created, status: LIVE, locations: [src/report.ts:2, src/gone.ts]}
      - {name: settings_opened_from_menu, status: LIVE}

    """

  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      ".telemetry/tracking-plan.yaml": CurrentStateTests.plan,
      ".telemetry/current-state.yaml": CurrentStateTests.state, "src/report.ts": "1\n2\n",
    ])
  }

  @Test func checkTellsOfTheStateUnderItsOwnPath() throws {
    let folder = try folder()
    let console = TestConsole()
    #expect(console.run("check", "--level", "information", in: folder.path) == 0)
    let text = console.text
    #expect(
      text.contains(
        ".telemetry/current-state.yaml:2:71: warning: there is no file \"src/gone.ts\" in this repository  [state-location]"
      ))
    #expect(text.contains(".telemetry/current-state.yaml:3:12: warning: the code sends"))
    #expect(text.contains("did you mean \"settings.opened\"?"))
    #expect(text.contains("the plan says that it was renamed: .telemetry/tracking-plan.yaml:4:"))
    #expect(
      text.contains(
        ".telemetry/tracking-plan.yaml:3:12: information: the code does not send \"report.exported\""))
    #expect(text.contains("1 plan, 3 events: 2 warnings, "))
    #expect(console.run("check", "--fail-on", "warning", in: folder.path) == 1)
  }

  @Test func everyWayTellsTheSame() throws {
    let folder = try folder()
    let console = TestConsole()
    _ = console.run("check", "--format", "json", in: folder.path)
    let fromCheck = console.output
    let files = FileTree(base: FilePath(folder.path))
    let params: JSONValue = ["path": ".telemetry/tracking-plan.yaml"]
    let answer = try ValidateQuery.answer(params, in: QueryContext(files: files))
    #expect(answer.jsonBytes() + [0x0A] == fromCheck)
    let written = String(decoding: fromCheck, as: UTF8.self)
    #expect(written.contains("\"state\":\".telemetry/current-state.yaml\""))

    let analysis = try #require(answer.analyses.first)
    #expect(analysis.findings.count { $0.rule == "plan-event-unimplemented" } == 2)
    #expect(analysis.stateFindings.count == 2)
    var analyzer = PlanDocumentAnalyzer()
    for (name, file) in zip(["tracking-plan", "current-state"], analysis.files) {
      let document = document(
        "\(folder.path)/.telemetry/\(name).yaml", file.text.string(in: ByteRange(0, file.text.bytes.count)))
      let diagnostics = analyzer.diagnostics(of: document, among: DocumentStore()) { false }
      #expect(diagnostics?.map(\.code) == file.active.map(\.rule))
      #expect(diagnostics?.map(\.range) == file.active.map(\.range))
      let places = diagnostics?.flatMap(\.related).compactMap(\.document?.uri.path?.string)
      let others = file.active.flatMap { finding in finding.related.filter { $0.file != finding.file } }
      #expect(places?.count == others.count)
      #expect(places?.isEmpty == false)
      #expect(places?.contains { $0.hasSuffix("/\(name).yaml") } == false)
    }
  }

  @Test func planAndStateWakeEachOther() throws {
    var analyzer = PlanDocumentAnalyzer()
    var documents = DocumentStore()
    for path in ["/x/tracking-plan.yaml", "/x/current-state.yaml", "/y/tracking-plan.yaml", "/x/z.yaml"] {
      let text = path.hasSuffix("state.yaml") ? CurrentStateTests.state : CurrentStateTests.plan
      documents.open(
        try TextDocumentItem(json: [
          "uri": .string(DocumentURI(path: path).string), "languageId": "yaml", "version": 1,
          "text": .string(text),
        ]))
    }
    func affected(by path: String) -> [String?] {
      analyzer.documents(affectedBy: DocumentURI(path: path), among: documents).map(\.path?.string)
    }
    #expect(affected(by: "/x/tracking-plan.yaml") == ["/x/current-state.yaml"])
    #expect(affected(by: "/x/current-state.yaml") == ["/x/tracking-plan.yaml", "/x/z.yaml"])
    #expect(affected(by: "/y/tracking-plan.yaml").isEmpty)

    // Both are open and neither is on disk.
    let state = try #require(documents[DocumentURI(path: "/x/current-state.yaml")])
    let found = analyzer.diagnostics(of: state, among: documents) { false }
    #expect(found?.map(\.code) == ["state-event-unplanned"])
    #expect(found?.first?.related.first?.document?.uri == DocumentURI(path: "/x/tracking-plan.yaml"))
    let alone = document("/other/current-state.yaml", CurrentStateTests.state)
    #expect(analyzer.diagnostics(of: alone, among: documents) { false }?.isEmpty == true)
  }

  @Test func aStateCanSuppressAndBeNamed() throws {
    let folder = try folder()
    let suppressed = "# plumbline: ignore-file state-location, state-event-unplanned -- being scanned\n"
    try folder.write(suppressed + CurrentStateTests.state, to: ".telemetry/current-state.yaml")
    let console = TestConsole()
    #expect(
      console.run("check", "--fail-on", "warning", ".telemetry/current-state.yaml", in: folder.path) == 0)
    #expect(console.text.contains("2 suppressed"))
  }

  @Test func suppressReachesWhatTheStateTellsOfThePlan() throws {
    let folder = try folder()
    let console = TestConsole()
    #expect(
      console.run("suppress", "--rule", "plan-event-unimplemented", "--level", "information", in: folder.path)
        == 0)
    #expect(console.text.contains("2 findings suppressed"))
    #expect(console.run("check", "--level", "information", in: folder.path) == 0)
    #expect(!console.text.contains("[plan-event-unimplemented]"))
    #expect(!console.text.contains("[suppression-unused]"))
  }

  @Test func theBaselineHoldsWhatIsToldOfTheState() throws {
    let folder = try folder()
    let console = TestConsole()
    #expect(console.run("check", "--write-baseline", in: folder.path) == 0)
    let baseline = ".plumbline-baseline.json"
    #expect(console.run("check", "--fail-on", "warning", "--baseline", baseline, in: folder.path) == 0)
    #expect(console.text.contains("no errors or warnings"))
    try folder.write(
      CurrentStateTests.state + "  - {name: invoice.paid, status: LIVE}\n",
      to: ".telemetry/current-state.yaml")
    #expect(console.run("check", "--fail-on", "warning", "--baseline", baseline, in: folder.path) == 1)
    #expect(console.text.contains("1 warning"))
  }

  private func document(_ path: String, _ text: String) -> Document {
    Document(
      uri: DocumentURI(path: path), languageId: "yaml", version: 1, revision: 1, text: SourceText(text))
  }
}
