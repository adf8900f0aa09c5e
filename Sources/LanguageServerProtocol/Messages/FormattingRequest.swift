/// `textDocument/formatting`: lay a document out (LSP 3.17, "Document Formatting Request").
///
/// The client's wishes for the width of a tab are passed over: plans are laid out one way, by whoever opens them.
public enum FormattingRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/formatting"
  /// The document.
  public typealias Params = TextDocumentParams
  /// The edits; `null` where the text stays as it is because it cannot be read.
  public typealias Result = Nullable<ListResult<DocumentTextEdit>>
}
