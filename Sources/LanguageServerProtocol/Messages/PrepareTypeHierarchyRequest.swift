/// `textDocument/prepareTypeHierarchy`: the group at a place (LSP 3.17, "Prepare Type Hierarchy Request").
public enum PrepareTypeHierarchyRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/prepareTypeHierarchy"
  /// Where it starts.
  public typealias Params = TextDocumentPositionParams
  /// What there is; `null` for a document that is none of ours.
  public typealias Result = Nullable<ListResult<HierarchyItem>>
}
