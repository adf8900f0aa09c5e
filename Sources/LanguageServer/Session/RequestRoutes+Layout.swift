import LanguageServerProtocol

extension RequestRoutes {
  /// The requests about a document's layout and outline.
  mutating func addLayout() {
    add(DocumentSymbolRequest.self) { $0.documentSymbols($1, $2) }
    add(FoldingRangeRequest.self) { $0.foldingRanges($1, $2) }
    add(SelectionRangeRequest.self) { $0.selectionRanges($1, $2) }
    add(SemanticTokensRequest.self) { $0.semanticTokens($1, $2) }
    add(SemanticTokensDeltaRequest.self) { $0.semanticTokensDelta($1, $2) }
    add(SemanticTokensRangeRequest.self) { $0.semanticTokensRange($1, $2) }
    add(FormattingRequest.self) { $0.formatting($1, $2) }
    add(RangeFormattingRequest.self) { $0.rangeFormatting($1, $2) }
    add(OnTypeFormattingRequest.self) { $0.onTypeFormatting($1, $2) }
    add(WorkspaceSymbolRequest.self) { $0.workspaceSymbols($1, $2) }
  }
}
