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

  /// How many selections an answer holds: with more, the request is refused.
  static let mostSelections = 200_000

  /// `textDocument/selectionRange`.
  mutating func selectionRanges(
    _ params: SelectionRangeParams, _ request: CancellationFlag
  ) -> Result<SelectionRangeRequest.Result, ResponseError> {
    var count = 0
    let result = answer(about: params.textDocument.uri, request) { session, document in
      var chains: [SelectionRange] = []
      for position in params.positions where count <= Session.mostSelections && !request.isCancelled {
        let ranges = SelectionChain.ranges(in: document, at: session.offset(of: position, in: document.text))
        count += ranges.count
        chains.append(SelectionRange(ranges.map { session.onWire($0, in: document.text) }))
      }
      return ListResult(chains)
    }
    if request.isCancelled { return .failure(.cancelled) }
    guard count <= Session.mostSelections else {
      let message =
        "the selections around \(params.positions.count) positions are too many for one answer; ask for fewer at once"
      return .failure(ResponseError(code: .requestFailed, message: message))
    }
    return result
  }
}
