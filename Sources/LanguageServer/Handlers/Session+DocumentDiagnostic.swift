import LanguageServerProtocol

extension Session {
  /// `textDocument/diagnostic`: puts the answer off to the end of the turn, so that each of sixty edits with a
  /// request behind it does not cost an analysis.
  mutating func documentDiagnostic(_ params: DocumentDiagnosticParams, _ request: RequestMessage) {
    pulls.append(PendingPull(request: request, params: params))
  }
}
