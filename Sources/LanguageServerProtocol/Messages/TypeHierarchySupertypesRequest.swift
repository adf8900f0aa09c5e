/// `typeHierarchy/supertypes`: the group in which a group lies (LSP 3.17, "Type Hierarchy Supertypes").
public enum TypeHierarchySupertypesRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "typeHierarchy/supertypes"
  /// Where it starts.
  public typealias Params = HierarchyItemParams
  /// What there is; `null` for a document that is none of ours.
  public typealias Result = Nullable<ListResult<HierarchyItem>>
}
