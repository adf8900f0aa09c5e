/// `textDocument/declaration`: where the name at a place is declared (LSP 3.17, "Goto Declaration Request").
public enum DeclarationRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/declaration"
  /// The place.
  public typealias Params = TextDocumentPositionParams
  /// Where; `null` where there is no name.
  public typealias Result = Nullable<DefinitionResult>
}
