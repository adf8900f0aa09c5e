import JSON

/// A folder that the user works in (LSP 3.17, "WorkspaceFolder").
public struct WorkspaceFolder: Hashable, Sendable, JSONDecodable {
  /// The folder's URI.
  public let uri: DocumentURI
  /// What the user calls it.
  public let name: String

  /// Makes a folder.
  public init(uri: DocumentURI, name: String) {
    self.uri = uri
    self.name = name
  }

  /// Reads the folder.
  public init(json: JSONValue) throws(JSONDecodingError) {
    uri = try json.decode("uri")
    name = try json.decodeIfPresent("name") ?? ""
  }
}
