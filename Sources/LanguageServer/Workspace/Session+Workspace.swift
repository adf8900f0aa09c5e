import JSON
import LanguageServerProtocol

extension Session {
  /// `initialized`: asks for what the client offers to tell.
  mutating func initialized() {
    var registrations: [RegisterCapabilityRequest.Registration] = []
    if client.registersWatchedFiles {
      let watchers = ServerCapabilities.watchedFiles.map { JSONValue.object(["globPattern": .string($0)]) }
      registrations.append(
        .init(
          id: "watched-files", method: DidChangeWatchedFilesNotification.method,
          registerOptions: ["watchers": .array(watchers)]))
    }
    if client.registersConfiguration {
      registrations.append(
        .init(
          id: "configuration", method: DidChangeConfigurationNotification.method,
          registerOptions: ["section": "plumbline"]))
    }
    if !registrations.isEmpty { ask(RegisterCapabilityRequest(registrations)) }
    askForSettings()
  }

  /// `workspace/didChangeWatchedFiles`.
  mutating func didChangeWatchedFiles(_ params: DidChangeWatchedFilesParams) {
    filesChanged(params.changes.map(\.uri))
  }

  /// `workspace/didCreateFiles`, `didRenameFiles` and `didDeleteFiles`.
  mutating func didOperate(on params: FileOperationParams) { filesChanged(params.uris) }

  /// `workspace/didChangeWorkspaceFolders`.
  mutating func didChangeWorkspaceFolders(_ params: DidChangeWorkspaceFoldersParams) {
    let removed = Set(params.removed.map(\.uri))
    folders.removeAll { removed.contains($0.uri) }
    var known = Set(folders.map(\.uri))
    for folder in params.added where known.insert(folder.uri).inserted { folders.append(folder) }
    analyzer.open(folders)
    everythingChanged()
  }

  /// Notes that files are others than they were.
  private mutating func filesChanged(_ uris: [DocumentURI]) {
    guard !uris.isEmpty else { return }
    documents.touch()
    var affected: [DocumentURI] = []
    for uri in uris {
      // What is open counts as the client sees it, whatever the file says.
      if documents[uri] == nil { affected += analyzer.documents(affectedBy: uri, among: documents) }
    }
    for uri in affected where documents[uri] != nil { documentChanged(uri) }
    if !affected.isEmpty { askToRefresh() }
  }

  /// Notes that anything may be said differently now.
  mutating func everythingChanged() {
    documents.touch()
    for document in documents.all { documentChanged(document.uri) }
    askToRefresh()
  }

  /// Asks a client that pulls to pull again.
  private mutating func askToRefresh() {
    if client.refreshesDiagnostics, client.pullsDiagnostics { ask(DiagnosticRefreshRequest()) }
    if client.refreshesInlayHints { ask(InlayHintRefreshRequest()) }
    if client.refreshesCodeLenses { ask(CodeLensRefreshRequest()) }
    if client.refreshesSemanticTokens { ask(SemanticTokensRefreshRequest()) }
  }
}
