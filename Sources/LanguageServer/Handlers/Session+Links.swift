import LanguageFeatures
import LanguageServerProtocol

extension Session {
  /// `textDocument/documentLink`.
  mutating func documentLinks(
    _ params: TextDocumentParams, _ request: CancellationFlag
  ) -> Result<DocumentLinkRequest.Result, ResponseError> {
    answer(about: params.textDocument.uri, request) { session, document in
      ListResult(
        DocumentLinks.places(in: document, rulesPage: session.settings.rulesPage).map { place in
          let target: String
          switch place.target {
          case .page(let address): target = address
          case .file(let path, let line):
            // Editors read the fragment as a line.
            target = DocumentURI(path: path).string + (line.map { "#L\($0)" } ?? "")
          }
          return DocumentLink(
            range: session.onWire(place.range, in: document.text), target: target,
            tooltip: session.client.layout.linkTooltips ? place.tooltip : nil)
        })
    }
  }

  /// `textDocument/linkedEditingRange`.
  mutating func linkedEditingRanges(
    _ params: TextDocumentPositionParams, _ request: CancellationFlag
  ) -> Result<LinkedEditingRangeRequest.Result, ResponseError> {
    answer(about: params.textDocument.uri, request) { session, document in
      let offset = session.offset(of: params.position, in: document.text)
      return LinkedEditing.places(in: document, at: offset).map { places in
        LinkedEditingRanges(places.map { session.onWire($0, in: document.text) })
      }
    }
  }
}
