import LanguageServerProtocol
import SourceText

extension Session {
  /// Notes that what was said of a document, and of those that depend on it, may no longer be true.
  mutating func documentChanged(_ uri: DocumentURI) {
    // A client that pulls is told nothing: it would show each diagnostic twice.
    guard !client.pullsDiagnostics else { return }
    let affected = analyzer.documents(affectedBy: uri, among: documents)
    for uri in [uri] + affected where !unpublished.contains(uri) && documents[uri] != nil {
      unpublished.append(uri)
    }
  }

  /// Answers the pulls and pushes diagnostics, unless they are out of date by now.
  mutating func finishTurn(hasEdit: () -> Bool) {
    answerPulls()
    while let uri = unpublished.first, exitCode == nil {
      // Whatever is worked out while an edit waits is thrown away, so it is not worked out: the next turn does.
      if hasEdit() { return }
      if let document = documents[uri] {
        let found = analyzer.diagnostics(of: document, among: documents, isCancelled: hasEdit)
        guard let found, !hasEdit() else { return }
        send(
          PublishDiagnosticsNotification(
            uri: uri, version: document.version, diagnostics: onWire(found, in: document)))
      }
      unpublished.removeFirst()
    }
  }

  /// Answers the requests for diagnostics that have been put off.
  mutating func answerPulls() {
    let waiting = pulls
    pulls = []
    for pull in waiting { answer(pull) }
  }

  private mutating func answer(_ pull: PendingPull) {
    let cancellation = pull.request.cancellation
    guard !cancellation.isCancelled else { return answer(pull.request, .failure(.cancelled)) }
    var diagnostics: [Diagnostic] = []
    // A document that is not open has nothing to underline.
    if let document = documents[pull.params.textDocument.uri] {
      let found = analyzer.diagnostics(of: document, among: documents) { cancellation.isCancelled }
      guard let found else { return answer(pull.request, .failure(.cancelled)) }
      diagnostics = onWire(found, in: document)
    }
    let previous = pull.params.previousResultId
    answer(pull.request, .success(DocumentDiagnosticReport(diagnostics, previousResultId: previous)))
  }

  /// Diagnostics as the client may be sent them, without those that the user does not want to see.
  func onWire(_ found: [DocumentDiagnostic], in document: Document) -> [Diagnostic] {
    found.filter { $0.severity.rawValue <= settings.level.rawValue }.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.codeDescription =
        settings.rulesPage.map { "\($0)#\(diagnostic.code)" } ?? diagnostic.codeDescription
      return diagnostic.onWire(in: document, encoding: encoding, client: client)
    }
  }
}
