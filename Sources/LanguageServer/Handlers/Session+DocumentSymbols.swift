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
      var conversion = SymbolConversion(document.text, session.encoding, session.client.layout)
      if session.client.layout.hierarchicalSymbols { return .tree(conversion.tree(items)) }
      var list: [SymbolInformation] = []
      conversion.flatten(items, in: nil, uri, to: &list)
      return .list(list)
    }
  }
}

/// Brings an outline into the form of LSP, in the order of the text: so each place lies near the one before.
private struct SymbolConversion {
  private let text: SourceText
  private let encoding: PositionEncoding
  private let layout: LayoutClientCapabilities
  private var lines: LineCursor

  init(_ text: SourceText, _ encoding: PositionEncoding, _ layout: LayoutClientCapabilities) {
    self.text = text
    self.encoding = encoding
    self.layout = layout
    lines = LineCursor(text.lines)
  }

  mutating func tree(_ items: [OutlineItem]) -> [DocumentSymbol] {
    var symbols: [DocumentSymbol] = []
    symbols.reserveCapacity(items.count)
    for item in items {
      let start = position(item.range.start)
      let name = Range(start: position(item.nameRange.start), end: position(item.nameRange.end))
      let children = tree(item.children)
      symbols.append(
        DocumentSymbol(
          name: item.name, detail: item.detail, kind: SymbolKind(item.kind).known(to: layout.symbolKinds),
          isDeprecated: item.isDeprecated && layout.symbolTags,
          range: Range(start: start, end: position(item.range.end)), selectionRange: name,
          children: children))
    }
    return symbols
  }

  mutating func flatten(
    _ items: [OutlineItem], in container: String?, _ uri: DocumentURI, to list: inout [SymbolInformation]
  ) {
    for item in items {
      let range = Range(start: position(item.range.start), end: position(item.range.end))
      list.append(
        SymbolInformation(
          name: item.name, kind: SymbolKind(item.kind).known(to: layout.symbolKinds),
          isDeprecated: item.isDeprecated && layout.symbolTags,
          location: Location(uri: uri, range: range), containerName: container))
      flatten(item.children, in: item.name, uri, to: &list)
    }
  }

  private mutating func position(_ offset: Int) -> Position {
    Position(text.position(at: offset, encoding: encoding, near: &lines))
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
