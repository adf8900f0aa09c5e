import LanguageFeatures
import LanguageServerProtocol
import SourceText

extension Session {
  /// `textDocument/semanticTokens/full`.
  mutating func semanticTokens(
    _ params: TextDocumentParams, _ request: CancellationFlag
  ) -> Result<SemanticTokensRequest.Result, ResponseError> {
    let uri = params.textDocument.uri
    return answer(about: uri, request) { session, document in
      guard let data = session.tokenData(of: document) else { return nil }
      return session.remember(data, of: uri)
    }
  }

  /// `textDocument/semanticTokens/full/delta`.
  mutating func semanticTokensDelta(
    _ params: SemanticTokensDeltaParams, _ request: CancellationFlag
  ) -> Result<SemanticTokensDeltaRequest.Result, ResponseError> {
    let uri = params.textDocument.uri
    return answer(about: uri, request) { session, document in
      guard let data = session.tokenData(of: document) else { return nil }
      let old = session.tokenResults.data(of: uri, named: params.previousResultId)
      let tokens = session.remember(data, of: uri)
      guard let old, let resultId = tokens.resultId else { return .full(tokens) }
      return SemanticTokensDelta(from: old, to: data, resultId: resultId)
    }
  }

  /// `textDocument/semanticTokens/range`.
  mutating func semanticTokensRange(
    _ params: TextDocumentRangeParams, _ request: CancellationFlag
  ) -> Result<SemanticTokensRangeRequest.Result, ResponseError> {
    answer(about: params.textDocument.uri, request) { session, document in
      let range = params.range.bytes(in: document.text, encoding: session.encoding)
      return session.tokenData(of: document, in: range).map { SemanticTokens(resultId: nil, data: $0) }
    }
  }

  /// What tokens mean to the client; `nil` for one that takes none.
  var tokenLegend: TokenLegend? {
    client.layout.tokenTypes.map { TokenLegend(types: $0, modifiers: client.layout.tokenModifiers) }
  }

  private func tokenData(of document: AnalyzedDocument, in range: ByteRange? = nil) -> [UInt32]? {
    guard let legend = tokenLegend else { return nil }
    return TokenEncoder.encode(
      PlanTokens.tokens(of: document, in: range), of: document.text, encoding: encoding, legend: legend,
      splitsLines: !client.layout.multilineTokens)
  }

  private mutating func remember(_ data: [UInt32], of uri: DocumentURI) -> SemanticTokens {
    let open = documents
    tokenResults.keep { open[$0] != nil }
    return tokenResults.remember(data, of: uri)
  }
}
