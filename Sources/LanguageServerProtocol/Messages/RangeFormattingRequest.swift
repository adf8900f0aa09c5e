/// `textDocument/rangeFormatting`: lay some lines out (LSP 3.17, "Document Range Formatting Request").
public enum RangeFormattingRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/rangeFormatting"
  /// The document and the lines.
  public typealias Params = TextDocumentRangeParams
  /// The edits; `null` where the text stays as it is because it cannot be read.
  public typealias Result = Nullable<ListResult<DocumentTextEdit>>
}
