import JSON
import LanguageFeatures
import LanguageServer
import LanguageServerProtocol
import Synchronization
import TestSupport
import Testing

/// Requests that are taken back while the other plans of a configuration are read.
@Suite struct CancelledReadingTests {
  /// What happens when other plans are looked for, and how often they were.
  private final class Interruption: Sendable {
    let meanwhile = Mutex<@Sendable () -> Void>({})
    let searches = Mutex(0)
  }

  /// Lets something happen when other plans are looked for.
  private final class InterruptedAnalyzer: DocumentAnalyzer {
    private var inner = PlanDocumentAnalyzer()
    private var known: [DocumentURI: AnalyzedDocument] = [:]
    let interruption = Interruption()

    func diagnostics(
      of document: Document, among documents: DocumentStore, isCancelled: () -> Bool
    ) -> [DocumentDiagnostic]? {
      inner.diagnostics(of: document, among: documents, isCancelled: isCancelled)
    }

    func analyzed(
      _ document: Document, among documents: DocumentStore, isCancelled: () -> Bool
    ) -> AnalyzedDocument? {
      if let found = known[document.uri] { return found }
      let found = inner.analyzed(document, among: documents, isCancelled: isCancelled).map { found in
        AnalyzedDocument(
          kind: found.kind, path: found.path, text: found.text, tree: found.tree, analysis: found.analysis,
          planPath: found.planPath, profiles: found.profiles,
          otherPlans: { [interruption] isCancelled in
            interruption.searches.withLock { $0 += 1 }
            interruption.meanwhile.withLock { $0 }()
            return isCancelled() ? nil : []
          })
      }
      known[document.uri] = found
      return found
    }
  }

  @Test(arguments: [
    "textDocument/hover", "textDocument/definition", "textDocument/declaration", "textDocument/references",
    "textDocument/prepareRename", "textDocument/rename",
  ])
  func areAnsweredSo(_ method: String) throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": "events: [{name: a.b}]\n", ".plumbline.yaml": "core_events: [a.b, only.there]\n",
    ])
    let analyzer = InterruptedAnalyzer()
    let interruption = analyzer.interruption
    var client = FakeClient.initialized(analyzer: analyzer)
    let uri = "file://\(folder.path)/.plumbline.yaml"
    _ = client.say(FakeClient.open(try folder.read(".plumbline.yaml"), uri: uri))
    let pending = client.pending
    interruption.meanwhile.withLock { $0 = { pending.cancel(.integer(9)) } }
    let params: JSONValue = [
      "textDocument": ["uri": .string(uri)], "position": LayoutClient.position(0, 20), "newName": "x.y",
      "context": ["includeDeclaration": true],
    ]
    #expect(client.say(FakeClient.request(9, method, params)).map(\.short) == ["9 error -32800"])
    #expect(interruption.searches.withLock { $0 } == 1)
    // What was cut short is not taken for the answer the next time.
    interruption.meanwhile.withLock { $0 = {} }
    #expect(client.say(FakeClient.request(9, method, params)).first?["error"]?["code"] != -32800)
    #expect(interruption.searches.withLock { $0 } == 2)
  }
}
