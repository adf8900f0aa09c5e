import JSON
import LanguageServer
import LanguageServerProtocol
import Linting
import Queries
import SourceText
import TestSupport
import Testing
import Workspace

@testable import plumbline

/// For the same bytes the command line, the query and the server give the same findings.
@Suite struct OneEngineTests {
  /// Plans of every kind: those of the rules' fixtures, and the repository's examples.
  private static let plans: [(path: String, text: String)] = {
    let root = Repository.root
    let rules = "\(root)/Tests/Fixtures/rules"
    let folders = Shared.files(in: rules).map { "\(rules)/\($0)" } + ["\(root)/protocol/examples"]
    return folders.flatMap { folder in
      Shared.files(in: folder).filter { $0.hasSuffix(".yaml") }.compactMap { name in
        Shared.bytes(of: "\(folder)/\(name)").map {
          ("\(folder)/\(name)", String(decoding: $0, as: UTF8.self))
        }
      }
    }
  }()

  @Test func checkAndQueryAndServerAgree() throws {
    #expect(OneEngineTests.plans.count > 20)
    let console = TestConsole()
    for (path, text) in OneEngineTests.plans {
      _ = console.run("check", path, "--format", "json")
      var params: JSONObject = ["path": .string(path)]
      let fromFile = try ValidateQuery.answer(.object(params), in: QueryContext())
      #expect(fromFile.jsonBytes() + [0x0A] == console.output)
      params["text"] = .string(text)
      #expect(
        try ValidateQuery.answer(.object(params), in: QueryContext()).jsonBytes() == fromFile.jsonBytes())

      let findings = try #require(fromFile.analyses.first).active
      var analyzer = PlanDocumentAnalyzer()
      let diagnostics = analyzer.diagnostics(of: plan(text), among: DocumentStore()) { false }
      #expect(diagnostics?.map(\.range) == findings.map(\.range))
      #expect(diagnostics?.map(\.code) == findings.map(\.rule))
      #expect(diagnostics?.map(\.severity.rawValue) == findings.map { $0.severity.rawValue + 1 })
      #expect(diagnostics?.map(\.related.count) == findings.map(\.related.count))
    }
  }

  @Test func otherDocumentsGetSilence() {
    var analyzer = PlanDocumentAnalyzer()
    for (uri, text) in [
      ("file:///a/docker-compose.yaml", "services: {a: {image: b}, a: {image: c}}"),
      ("file:///a/notes.md", "events:\n  - name: a\n  - name: a\n"),
      ("file:///a/current-state.yaml", "meta: {a: b}\nevents:\n  - {name: a, status: LIVE}\n"),
    ] {
      let document = document(uri, text)
      #expect(analyzer.diagnostics(of: document, among: DocumentStore()) { false }?.isEmpty == true)
    }
    let byContent = document("untitled:plan.yaml", "meta: {product: x}\nevents: [{name: a}, {name: a}]")
    #expect(analyzer.diagnostics(of: byContent, among: DocumentStore()) { false }?.isEmpty == false)
    #expect(analyzer.diagnostics(of: byContent, among: DocumentStore()) { true } == nil)
  }

  private func plan(_ text: String) -> Document { document("file:///x/tracking-plan.yaml", text) }

  private func document(_ uri: String, _ text: String) -> Document {
    Document(uri: DocumentURI(uri), languageId: "yaml", version: 1, revision: 1, text: SourceText(text))
  }
}
