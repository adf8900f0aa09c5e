import JSON

/// `workspace/applyEdit`: the server asks the client to change documents (LSP 3.17, "Applies a WorkspaceEdit").
public struct ApplyEditRequest: OutgoingRequest, Hashable, Sendable {
  /// The method's name on the wire.
  public static let method = "workspace/applyEdit"

  /// What the client may show in its list of changes.
  public var label: String
  /// The changes.
  public var edit: WorkspaceEdit

  /// Makes the request.
  public init(label: String, edit: WorkspaceEdit) {
    self.label = label
    self.edit = edit
  }

  /// Writes the parameters.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("label", label)
      $0.member("edit", edit)
    }
  }
}
