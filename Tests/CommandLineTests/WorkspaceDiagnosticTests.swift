import JSON
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Testing
import Workspace

@testable import plumbline

/// The plans of a folder, as a server finds them.
@Suite struct WorkspaceDiagnosticTests {
  private static let faulty = "events:\n  - name: report.created\n  - name: report.created\n"

  private func analyzer(_ folder: TemporaryFolder) -> PlanDocumentAnalyzer {
    var analyzer = PlanDocumentAnalyzer()
    analyzer.open([WorkspaceFolder(uri: DocumentURI(path: folder.path), name: "")])
    return analyzer
  }

  @Test func plansStatesAndConfigurationsAreFound() throws {
    let folder = try TemporaryFolder([
      "a/tracking-plan.yaml": WorkspaceDiagnosticTests.faulty, "a/current-state.yaml": "events: []\n",
      ".plumbline.yaml": "rules: {event-dupl: off}\n", "compose.yaml": "services: {}\n",
      "node_modules/tracking-plan.yaml": "events: []\n",
    ])
    var analyzer = analyzer(folder)
    let files = analyzer.files(among: DocumentStore()) { false }
    #expect(
      files.map { $0.string.split(separator: "/").last ?? "" } == [
        "tracking-plan.yaml", "current-state.yaml", ".plumbline.yaml",
      ])
    let found = files.map { uri -> Int in
      guard let document = analyzer.document(uri) else { return -1 }
      return analyzer.diagnostics(of: document, among: DocumentStore()) { false }?.count {
        $0.severity == .error
      }
        ?? -1
    }
    #expect(found == [1, 0, 1])
    #expect(analyzer.files(among: DocumentStore()) { true }.isEmpty)
    #expect(analyzer.document(DocumentURI(path: "\(folder.path)/gone.yaml")) == nil)
    #expect(analyzer.document(DocumentURI("untitled:x")) == nil)
  }

  @Test func tagsAreThoseOfRulesThatThereAre() {
    let console = TestConsole()
    for rule in DiagnosticTags.rules { #expect(console.run("explain", rule) == 0, "\(rule)") }
    #expect(!DiagnosticTags.rules.isEmpty)
  }

  @Test func aSessionIsWrittenDown() throws {
    let folder = try TemporaryFolder()
    let file = try LineFile(path: FilePath("\(folder.path)/session.jsonl"))
    let recorder = SessionRecorder(file)
    recorder.record(Array(#"{"jsonrpc":"2.0","id":1,"method":"shutdown"}"#.utf8), from: .client)
    recorder.record(Array("no json\n".utf8), from: .client)
    recorder.record(Array(#"{"jsonrpc":"2.0","id":1,"result":null}"#.utf8), from: .server)
    let lines = try folder.read("session.jsonl").split(separator: "\n")
    let entries = try lines.map { try JSONParser.parse(Array($0.utf8)) }
    #expect(entries.map { $0["from"] } == ["client", "client", "server"])
    #expect(entries[0]["message"]?["method"] == "shutdown")
    #expect(entries[1]["text"] == "no json\n")
    let missing = FilePath("\(folder.path)/no/such")
    #expect(throws: FileProblem(missing, .missing, whileWriting: true)) { try LineFile(path: missing) }
    let console = TestConsole()
    #expect(console.run("serve", "--record", "\(folder.path)/no/such") == 2)
    #expect(console.errors.contains("cannot write"))
  }
}
