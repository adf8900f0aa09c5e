import LanguageServerProtocol

extension Session {
  /// `textDocument/didOpen`.
  mutating func didOpen(_ params: DidOpenTextDocumentParams) {
    documents.open(params.textDocument)
    documentChanged(params.textDocument.uri)
  }

  /// `textDocument/didChange`.
  mutating func didChange(_ params: DidChangeTextDocumentParams) {
    let uri = params.textDocument.uri
    guard documents.change(params.textDocument, params.contentChanges, encoding: encoding) else {
      return log(.warning, "a change to \(uri.string), which is not open, was passed over")
    }
    documentChanged(uri)
  }

  /// `textDocument/didSave`: the file is a new one, and others may depend on it.
  mutating func didSave(_ params: DidSaveTextDocumentParams) {
    documents.touch()
    documentChanged(params.textDocument.uri)
  }

  /// `textDocument/didClose`: takes back what was said of the document.
  mutating func didClose(_ params: DidCloseTextDocumentParams) {
    let uri = params.textDocument.uri
    // Who asked before closing is told of the text that was there.
    answerPulls()
    guard documents.close(uri) else { return }
    unpublished.removeAll { $0 == uri }
    documentChanged(uri)
    guard !client.pullsDiagnostics else { return }
    send(PublishDiagnosticsNotification(uri: uri, version: nil, diagnostics: []))
  }
}
