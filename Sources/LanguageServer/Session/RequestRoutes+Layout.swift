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
    add(DocumentLinkRequest.self) { $0.documentLinks($1, $2) }
    add(LinkedEditingRangeRequest.self) { $0.linkedEditingRanges($1, $2) }
    add(PrepareTypeHierarchyRequest.self) { $0.prepareTypeHierarchy($1, $2) }
    add(TypeHierarchySupertypesRequest.self) { $0.supertypes($1, $2) }
    add(TypeHierarchySubtypesRequest.self) { $0.subtypes($1, $2) }
    add(PrepareCallHierarchyRequest.self) { $0.prepareCallHierarchy($1, $2) }
    add(CallHierarchyIncomingCallsRequest.self) { $0.incomingCalls($1, $2) }
    add(CallHierarchyOutgoingCallsRequest.self) { $0.outgoingCalls($1, $2) }
    add(InlayHintRequest.self) { $0.inlayHints($1, $2) }
    add(InlayHintResolveRequest.self) { $0.resolveInlayHint($1, $2) }
    add(CodeLensRequest.self) { $0.codeLenses($1, $2) }
  }
}
