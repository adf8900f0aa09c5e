import JSON

/// `workspace/didChangeWorkspaceFolders`: the user works in other folders (LSP 3.17, "DidChangeWorkspaceFolders").
public enum DidChangeWorkspaceFoldersNotification: NotificationType {
  /// The method's name on the wire.
  public static let method = "workspace/didChangeWorkspaceFolders"
  /// Which folders came and went.
  public typealias Params = DidChangeWorkspaceFoldersParams
}

/// Folders that came and went.
public struct DidChangeWorkspaceFoldersParams: Hashable, Sendable, JSONDecodable {
  /// Those that came.
  public let added: [WorkspaceFolder]
  /// Those that went.
  public let removed: [WorkspaceFolder]

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) {
    let event = try json.decode("event", as: JSONValue.self)
    do {
      added = try event.decodeArray("added")
      removed = try event.decodeArray("removed")
    } catch { throw error.inside(.key("event")) }
  }
}
