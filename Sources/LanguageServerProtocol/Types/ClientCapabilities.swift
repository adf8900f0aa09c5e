import JSON
import SourceText

/// What the client can do, as far as this server looks at it (LSP 3.17, "ClientCapabilities").
///
/// Whatever is missing or of an unexpected kind counts as not offered: no client is turned away for how it describes
/// itself. A new capability is one property here and one line in `init(json:)`.
public struct ClientCapabilities: Hashable, Sendable {
  /// `general.positionEncodings`: the encodings that both sides know, the client's favourite first; empty if the
  /// client does not say or offers none of ours.
  public var positionEncodings: [PositionEncoding] = []
  /// `textDocument.diagnostic`: whether the client asks for diagnostics itself, so that none must be pushed.
  public var pullsDiagnostics = false
  /// `relatedInformation` of pulled or pushed diagnostics.
  public var diagnosticRelatedInformation = false
  /// `codeDescriptionSupport` of pulled or pushed diagnostics.
  public var diagnosticCodeDescription = false
  /// `dataSupport` of pulled or pushed diagnostics.
  public var diagnosticData = false
  /// `tagSupport` of pulled or pushed diagnostics.
  public var diagnosticTags: Set<DiagnosticTag> = []
  /// `codeAction`.
  public var codeAction = CodeActionCapabilities()
  /// `completion`.
  public var completion = CompletionCapabilities()
  /// `workspaceEdit` and `applyEdit` of `workspace`.
  public var workspaceEdit = WorkspaceEditCapabilities()
  /// `rename.prepareSupport`.
  public var preparesRenames = false
  /// `hover.contentFormat`: the form that hovers have.
  public var hoverFormat = MarkupContent.Kind.plainText
  /// `definition.linkSupport`.
  public var definitionLinks = false
  /// `declaration.linkSupport`.
  public var declarationLinks = false
  /// What it can do with symbols, tokens, folds, links, hints and lenses.
  public var layout = LayoutClientCapabilities()

  /// `workspace.configuration`: whether the client answers when it is asked for settings.
  public var answersConfiguration = false
  /// `workspace.didChangeConfiguration.dynamicRegistration`.
  public var registersConfiguration = false
  /// `workspace.didChangeWatchedFiles.dynamicRegistration`: whether the client watches files that it is asked to.
  public var registersWatchedFiles = false
  /// `workspace.workspaceFolders`.
  public var workspaceFolders = false
  /// `workspace.fileOperations`: the operations that the client tells of, such as `didRename`.
  public var fileOperations: Set<String> = []
  /// `workspace.diagnostics.refreshSupport`.
  public var refreshesDiagnostics = false
  /// `workspace.inlayHint.refreshSupport`.
  public var refreshesInlayHints = false
  /// `workspace.codeLens.refreshSupport`.
  public var refreshesCodeLenses = false
  /// `workspace.semanticTokens.refreshSupport`.
  public var refreshesSemanticTokens = false

  /// Makes the capabilities of a client that has none.
  public init() {}

  /// Reads the capabilities; never fails.
  public init(json: JSONValue) {
    let textDocument = json["textDocument"]
    layout = LayoutClientCapabilities(textDocument: textDocument, workspace: json["workspace"])
    positionEncodings = (json["general"]?["positionEncodings"]?.array ?? []).compactMap { value in
      value.string.flatMap { PositionEncoding(rawValue: $0) }
    }
    let workspace = json["workspace"]
    func says(_ value: JSONValue?) -> Bool { value?.bool == true }
    answersConfiguration = says(workspace?["configuration"])
    registersConfiguration = says(workspace?["didChangeConfiguration"]?["dynamicRegistration"])
    registersWatchedFiles = says(workspace?["didChangeWatchedFiles"]?["dynamicRegistration"])
    workspaceFolders = says(workspace?["workspaceFolders"])
    for operation in ["didCreate", "didRename", "didDelete"]
    where says(workspace?["fileOperations"]?[operation]) {
      fileOperations.insert(operation)
    }
    refreshesDiagnostics = says((workspace?["diagnostics"] ?? workspace?["diagnostic"])?["refreshSupport"])
    refreshesInlayHints = says(workspace?["inlayHint"]?["refreshSupport"])
    refreshesCodeLenses = says(workspace?["codeLens"]?["refreshSupport"])
    refreshesSemanticTokens = says(workspace?["semanticTokens"]?["refreshSupport"])
    let pull = textDocument?["diagnostic"]
    pullsDiagnostics = pull?.object != nil
    // LSP 3.18 describes pulled diagnostics beside `diagnostic`; 3.17 describes them nowhere, and clients then show
    // them as they show pushed ones.
    for source in [textDocument?["publishDiagnostics"], pull].compactMap({ $0 }) {
      if source["relatedInformation"]?.bool == true { diagnosticRelatedInformation = true }
      if source["codeDescriptionSupport"]?.bool == true { diagnosticCodeDescription = true }
      if source["dataSupport"]?.bool == true { diagnosticData = true }
      for tag in source["tagSupport"]?["valueSet"]?.array ?? [] {
        if let tag = tag.int.flatMap({ DiagnosticTag(rawValue: $0) }) { diagnosticTags.insert(tag) }
      }
    }
    workspaceEdit = WorkspaceEditCapabilities(json: json["workspace"])
    preparesRenames = textDocument?["rename"]?["prepareSupport"]?.bool == true
    codeAction = CodeActionCapabilities(json: textDocument?["codeAction"])
    completion = CompletionCapabilities(json: textDocument?["completion"])
    hoverFormat = ClientCapabilities.format(textDocument?["hover"]?["contentFormat"])
    definitionLinks = textDocument?["definition"]?["linkSupport"]?.bool == true
    declarationLinks = textDocument?["declaration"]?["linkSupport"]?.bool == true
  }

  /// The first form of a list that we know: the order is the client's wish. Who lists none shows text as it is.
  static func format(_ json: JSONValue?) -> MarkupContent.Kind {
    (json?.array ?? []).lazy.compactMap { $0.string.flatMap { MarkupContent.Kind(rawValue: $0) } }.first
      ?? .plainText
  }

  /// The encoding that positions are counted in from now on: the first that the client offers and we know, since the
  /// order is the client's wish; UTF-16, as the protocol says, if there is none.
  public var agreedPositionEncoding: PositionEncoding { positionEncodings.first ?? .utf16 }
}
