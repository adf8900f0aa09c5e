/// `textDocument/definition`: where the name at a place is defined (LSP 3.17, "Goto Definition Request").
public enum DefinitionRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/definition"
  /// The place.
  public typealias Params = TextDocumentPositionParams
  /// Where; `null` where there is no name.
  public typealias Result = Nullable<DefinitionResult>
}
