/// `textDocument/documentHighlight`: where else in the document the name at a place stands (LSP 3.17, "Document
/// Highlights Request").
public enum DocumentHighlightRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/documentHighlight"
  /// The place.
  public typealias Params = TextDocumentPositionParams
  /// Where; `null` where there is no name.
  public typealias Result = Nullable<ListResult<DocumentHighlight>>
}
