/// `textDocument/semanticTokens/range`: what each name in some lines is (LSP 3.17, "Semantic Tokens").
public enum SemanticTokensRangeRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/semanticTokens/range"
  /// The document and the lines.
  public typealias Params = TextDocumentRangeParams
  /// The tokens; `null` for a document that is none of ours.
  public typealias Result = Nullable<SemanticTokens>
}
