/// `typeHierarchy/subtypes`: the groups that lie in a group (LSP 3.17, "Type Hierarchy Subtypes").
public enum TypeHierarchySubtypesRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "typeHierarchy/subtypes"
  /// Where it starts.
  public typealias Params = HierarchyItemParams
  /// What there is; `null` for a document that is none of ours.
  public typealias Result = Nullable<ListResult<HierarchyItem>>
}
