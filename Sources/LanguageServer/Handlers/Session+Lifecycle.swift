import JSON
import LanguageFeatures
import LanguageServerProtocol

extension Session {
  /// `initialize`: agrees with the client on how to talk.
  mutating func initialize(_ params: InitializeParams) -> Result<InitializeResult, ResponseError> {
    hasInitialized = true
    state = .running
    client = params.capabilities
    encoding = client.agreedPositionEncoding
    trace = params.trace
    folders = params.workspaceFolders
    analyzer.open(folders)
    settings = ClientSettings.read(params.initializationOptions).settings
    var capabilities = ServerCapabilities()
    // A client that offers no encoding may never have heard of the member.
    capabilities.positionEncoding = client.positionEncodings.isEmpty ? nil : encoding
    if client.pullsDiagnostics {
      capabilities.diagnosticProvider = DiagnosticOptions(
        identifier: configuration.name, interFileDependencies: true, workspaceDiagnostics: true,
        workDoneProgress: true)
    }
    capabilities.completionProvider = CompletionOptions(
      triggerCharacters: Session.completionTriggers, resolveProvider: true)
    // A client that takes commands alone knows nothing of kinds.
    capabilities.codeActionProvider =
      client.codeAction.literals
      ? .options(
        CodeActionOptions(
          kinds: CodeAction.Kind.allCases.map(\.rawValue), resolveProvider: client.codeAction.resolvesEdits))
      : .simple
    capabilities.commands = Session.commands
    capabilities.renameProvider = client.preparesRenames ? .prepared : .simple
    capabilities.navigates = true
    capabilities.layout = LayoutServerCapabilities(
      tokens: tokenLegend?.legend, resolvesHints: client.layout.resolvesHintTooltips)
    capabilities.workspaceFolders = client.workspaceFolders
    capabilities.fileOperations = client.fileOperations
    return .success(
      InitializeResult(
        capabilities: capabilities, name: configuration.name, version: configuration.version))
  }

  /// `shutdown`: answers what is open and does nothing from now on.
  mutating func shutdown() -> Result<JSONValue, ResponseError> {
    answerPulls()
    endWorkspacePulls()
    unpublished = []
    state = .shutDown
    return .success(.null)
  }

  /// `exit`: ends the session, well if `shutdown` went before.
  mutating func exit() {
    answerPulls()
    if exitCode == nil { exitCode = state == .shutDown ? 0 : 1 }
  }
}
