/// `textDocument/onTypeFormatting`: bring the cursor where the next text belongs, after a line break was typed
/// (LSP 3.17, "Document on Type Formatting Request").
public enum OnTypeFormattingRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/onTypeFormatting"
  /// The document and the cursor; the only character asked for is the line break.
  public typealias Params = TextDocumentPositionParams
  /// The edits; `null` where there is nothing to say.
  public typealias Result = Nullable<ListResult<DocumentTextEdit>>
}
