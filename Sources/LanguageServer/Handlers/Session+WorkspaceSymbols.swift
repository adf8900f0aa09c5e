import LanguageFeatures
import LanguageServerProtocol
import SourceText
import TrackingPlan
import Workspace
import YAML

extension Session {
  /// The most symbols that a search gives; nobody reads on, and clients ask again with every letter.
  private static let symbolLimit = 256

  /// `workspace/symbol`: over the open plans as they are, and the others of the folders as they are on disk.
  mutating func workspaceSymbols(
    _ params: WorkspaceSymbolParams, _ request: CancellationFlag
  ) -> Result<WorkspaceSymbolRequest.Result, ResponseError> {
    var found: [(entry: PlanNames.Entry, uri: DocumentURI, text: SourceText)] = []
    var openPaths: Set<FilePath> = []
    for document in documents.all {
      if request.isCancelled { return .failure(.cancelled) }
      if let path = document.path { openPaths.insert(path) }
      guard let plan = analyzed(document.uri, for: request)?.planAnalysis else { continue }
      found += PlanNames(plan.document).matching(params.query).map { ($0, document.uri, plan.text) }
    }
    for folder in folders {
      guard let path = folder.uri.path else { continue }
      for plan in PlanFinder.find([path], in: FileTree()).plans where !openPaths.contains(plan.path) {
        if request.isCancelled { return .failure(.cancelled) }
        let uri = DocumentURI(path: plan.path)
        let tree = SyntaxTree.parse(plan.bytes, dialect: PlanRecognition.dialect(of: plan.path))
        let text = SourceText(plan.bytes)
        openPaths.insert(plan.path)
        found += PlanNames(PlanDocument(tree)).matching(params.query).map { ($0, uri, text) }
      }
    }
    let best = found.enumerated().sorted {
      ($1.element.entry.score, $0.offset) < ($0.element.entry.score, $1.offset)
    }
    return .success(
      ListResult(
        best.prefix(Session.symbolLimit).map { _, item in
          SymbolInformation(
            name: item.entry.name,
            kind: SymbolKind(item.entry.kind).known(to: client.layout.workspaceSymbolKinds),
            isDeprecated: item.entry.isDeprecated && client.layout.workspaceSymbolTags,
            location: Location(uri: item.uri, range: onWire(item.entry.range, in: item.text)),
            containerName: item.entry.container)
        }))
  }
}
