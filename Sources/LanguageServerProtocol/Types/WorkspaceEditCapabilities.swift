import JSON

/// What the client can do with changes (LSP 3.17, "WorkspaceEditClientCapabilities").
public struct WorkspaceEditCapabilities: Hashable, Sendable {
  /// `workspace.workspaceEdit.documentChanges`.
  public var documentChanges = false
  /// `workspace.workspaceEdit.changeAnnotationSupport`.
  public var annotations = false
  /// `workspace.applyEdit`.
  public var applies = false

  /// The capabilities of a client that says nothing.
  public init() {}

  /// Reads `workspace`; never fails.
  public init(json: JSONValue?) {
    let edit = json?["workspaceEdit"]
    documentChanges = edit?["documentChanges"]?.bool == true
    annotations = documentChanges && edit?["changeAnnotationSupport"]?.object != nil
    applies = json?["applyEdit"]?.bool == true
  }
}
