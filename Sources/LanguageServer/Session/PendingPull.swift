import LanguageServerProtocol

/// A request for a document's diagnostics that waits for the end of the turn.
struct PendingPull {
  /// The request, not answered yet.
  let request: RequestMessage
  /// What it asks for.
  let params: DocumentDiagnosticParams
}
