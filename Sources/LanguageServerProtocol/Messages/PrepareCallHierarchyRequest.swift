/// `textDocument/prepareCallHierarchy`: the group or event at a place (LSP 3.17, "Prepare Call Hierarchy Request").
public enum PrepareCallHierarchyRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/prepareCallHierarchy"
  /// Where it starts.
  public typealias Params = TextDocumentPositionParams
  /// What there is; `null` for a document that is none of ours.
  public typealias Result = Nullable<ListResult<HierarchyItem>>
}
