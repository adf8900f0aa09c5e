import LanguageFeatures
import LanguageServerProtocol

extension Session {
  /// `textDocument/definition`.
  mutating func definition(
    _ params: TextDocumentPositionParams, _ request: CancellationFlag
  ) -> Result<Nullable<DefinitionResult>, ResponseError> {
    definitions(params, request, asLinks: client.definitionLinks)
  }

  /// `textDocument/declaration`: in a plan the place that declares a name defines it too.
  mutating func declaration(
    _ params: TextDocumentPositionParams, _ request: CancellationFlag
  ) -> Result<Nullable<DefinitionResult>, ResponseError> {
    definitions(params, request, asLinks: client.declarationLinks)
  }

  private mutating func definitions(
    _ params: TextDocumentPositionParams, _ request: CancellationFlag, asLinks: Bool
  ) -> Result<Nullable<DefinitionResult>, ResponseError> {
    let uri = params.textDocument.uri
    guard let document = analyzed(uri, for: request) else {
      return request.isCancelled ? .failure(.cancelled) : .success(Nullable(nil))
    }
    let offset = offset(of: params.position, in: document.text)
    guard let symbol = SymbolAtCursor(in: document, at: offset) else { return .success(Nullable(nil)) }
    let targets = Definition.targets(of: symbol, in: document)
    if request.isCancelled { return .failure(.cancelled) }
    guard asLinks else {
      let locations = targets.map { onWire($0.name, from: uri, document.text) }
      return .success(Nullable(.locations(locations)))
    }
    let links = targets.map { target in
      let name = onWire(target.name, from: uri, document.text)
      return LocationLink(
        originSelectionRange: onWire(symbol.range, in: document.text), targetUri: name.uri,
        targetRange: onWire(target.whole, from: uri, document.text).range, targetSelectionRange: name.range)
    }
    return .success(Nullable(.links(links)))
  }

  /// `textDocument/references`.
  mutating func references(
    _ params: ReferenceParams, _ request: CancellationFlag
  ) -> Result<Nullable<ListResult<Location>>, ResponseError> {
    let uri = params.textDocument.uri
    guard let document = analyzed(uri, for: request) else {
      return request.isCancelled ? .failure(.cancelled) : .success(Nullable(nil))
    }
    let offset = offset(of: params.position, in: document.text)
    guard let symbol = SymbolAtCursor(in: document, at: offset) else { return .success(Nullable(nil)) }
    let places = References.places(
      of: symbol, in: document, includesDefinitions: params.includeDeclaration)
    if request.isCancelled { return .failure(.cancelled) }
    return .success(Nullable(ListResult(places.map { onWire($0.place, from: uri, document.text) })))
  }

  /// `textDocument/documentHighlight`.
  mutating func documentHighlight(
    _ params: TextDocumentPositionParams, _ request: CancellationFlag
  ) -> Result<Nullable<ListResult<DocumentHighlight>>, ResponseError> {
    guard let document = analyzed(params.textDocument.uri, for: request) else {
      return request.isCancelled ? .failure(.cancelled) : .success(Nullable(nil))
    }
    let offset = offset(of: params.position, in: document.text)
    guard let symbol = SymbolAtCursor(in: document, at: offset) else { return .success(Nullable(nil)) }
    let highlights = References.places(of: symbol, in: document, includesDefinitions: true)
      .filter { $0.place.file == nil }
      .map {
        DocumentHighlight(
          range: onWire($0.place.range, in: document.text), kind: $0.isDefinition ? .write : .read)
      }
    return .success(Nullable(ListResult(highlights)))
  }
}
