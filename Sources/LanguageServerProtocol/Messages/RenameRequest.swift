import JSON

/// `textDocument/rename`: another name for what a place names (LSP 3.17, "Rename Request").
public enum RenameRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/rename"
  /// The place and the new name.
  public typealias Params = RenameParams
  /// The changes; `null` where nothing changes.
  public typealias Result = Nullable<WorkspaceEdit>
}

/// What gets which name.
public struct RenameParams: Hashable, Sendable, JSONDecodable {
  /// The document.
  public let textDocument: TextDocumentIdentifier
  /// The place of the old name.
  public let position: Position
  /// The new name.
  public let newName: String

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) {
    textDocument = try json.decode("textDocument")
    position = try json.decode("position")
    newName = try json.decode("newName")
  }
}
