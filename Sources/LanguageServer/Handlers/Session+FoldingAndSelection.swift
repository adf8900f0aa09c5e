import LanguageFeatures
import LanguageServerProtocol

extension Session {
  /// `textDocument/foldingRange`: whole lines, which every client takes.
  mutating func foldingRanges(
    _ params: TextDocumentParams, _ request: CancellationFlag
  ) -> Result<FoldingRangeRequest.Result, ResponseError> {
    answer(about: params.textDocument.uri, request) { session, document in
      let layout = session.client.layout
      let places = Folding.places(in: document, limit: layout.foldingRangeLimit)
      return ListResult(
        places.map {
          FoldingRange(
            startLine: $0.firstLine, endLine: $0.lastLine,
            kind: $0.isComment && layout.foldsComments ? "comment" : nil)
        })
    }
  }

  /// `textDocument/selectionRange`.
  mutating func selectionRanges(
    _ params: SelectionRangeParams, _ request: CancellationFlag
  ) -> Result<SelectionRangeRequest.Result, ResponseError> {
    answer(about: params.textDocument.uri, request) { session, document in
      ListResult(
        params.positions.map { position in
          let offset = session.offset(of: position, in: document.text)
          return SelectionRange(
            SelectionChain.ranges(in: document, at: offset).map { session.onWire($0, in: document.text) })
        })
    }
  }
}
