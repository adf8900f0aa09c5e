import LanguageFeatures
import LanguageServerProtocol
import SourceText

extension Session {
  /// `textDocument/documentSymbol`.
  mutating func documentSymbols(
    _ params: TextDocumentParams, _ request: CancellationFlag
  ) -> Result<DocumentSymbolRequest.Result, ResponseError> {
    let uri = params.textDocument.uri
    return answer(about: uri, request) { session, document in
      let items = DocumentOutline(of: document).items
      if session.client.layout.hierarchicalSymbols {
        return .tree(items.map { session.symbol($0, in: document.text) })
      }
      var list: [SymbolInformation] = []
      session.flatten(items, in: nil, uri, document.text, to: &list)
      return .list(list)
    }
  }

  private func symbol(_ item: OutlineItem, in text: SourceText) -> DocumentSymbol {
    DocumentSymbol(
      name: item.name, detail: item.detail, kind: SymbolKind(item.kind).known(to: client.layout.symbolKinds),
      isDeprecated: item.isDeprecated && client.layout.symbolTags, range: onWire(item.range, in: text),
      selectionRange: onWire(item.nameRange, in: text), children: item.children.map { symbol($0, in: text) })
  }

  private func flatten(
    _ items: [OutlineItem], in container: String?, _ uri: DocumentURI, _ text: SourceText,
    to list: inout [SymbolInformation]
  ) {
    for item in items {
      list.append(
        SymbolInformation(
          name: item.name, kind: SymbolKind(item.kind).known(to: client.layout.symbolKinds),
          isDeprecated: item.isDeprecated && client.layout.symbolTags,
          location: Location(uri: uri, range: onWire(item.range, in: text)), containerName: container))
      flatten(item.children, in: item.name, uri, text, to: &list)
    }
  }
}

extension SymbolKind {
  /// The nearest thing that programming languages have.
  init(_ kind: OutlineItem.Kind) {
    self =
      switch kind {
      case .section: .namespace
      case .category: .package
      case .entity: .interface
      case .group: .class
      case .trait: .property
      case .event: .event
      case .property: .field
      case .snapshot: .key
      }
  }
}
