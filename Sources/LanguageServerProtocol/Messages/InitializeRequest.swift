import JSON

/// `initialize`, the first request: what each side can do (LSP 3.17, "Initialize Request").
public enum InitializeRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "initialize"
  /// What it takes.
  public typealias Params = InitializeParams
  /// What it gives.
  public typealias Result = InitializeResult
}

/// What the client says of itself and of where the user works.
public struct InitializeParams: Hashable, Sendable, JSONDecodable {
  /// The process whose end means that nobody is left to serve.
  public let processId: Int?
  /// The folders that the user works in: `workspaceFolders`, else the older `rootUri`, else `rootPath`.
  public let workspaceFolders: [WorkspaceFolder]
  /// What the client can do.
  public let capabilities: ClientCapabilities
  /// How much the client wants to be told.
  public let trace: TraceValue
  /// The user's settings for this server, in whatever form.
  public let initializationOptions: JSONValue

  /// Reads the parameters. Only what is no object at all is refused: a client that cannot be understood in part is
  /// served without that part.
  public init(json: JSONValue) throws(JSONDecodingError) {
    guard json.object != nil else { throw JSONDecodingError(expected: "an object", found: json) }
    processId = json["processId"]?.int
    capabilities = ClientCapabilities(json: json["capabilities"] ?? .null)
    trace = json["trace"].flatMap { try? TraceValue(json: $0) } ?? .off
    initializationOptions = json["initializationOptions"] ?? .null
    if let folders = json["workspaceFolders"]?.array {
      workspaceFolders = folders.compactMap { try? WorkspaceFolder(json: $0) }
    } else if let uri = json["rootUri"]?.string {
      workspaceFolders = [WorkspaceFolder(uri: DocumentURI(uri), name: "")]
    } else if let path = json["rootPath"]?.string, path.utf8.first == UInt8(ascii: "/") {
      workspaceFolders = [WorkspaceFolder(uri: DocumentURI(path: path), name: "")]
    } else {
      workspaceFolders = []
    }
  }
}

/// What the server says of itself.
public struct InitializeResult: Hashable, Sendable {
  /// What the server can do.
  public var capabilities: ServerCapabilities
  /// The server's name.
  public var name: String
  /// The server's version.
  public var version: String

  /// Makes the result.
  public init(capabilities: ServerCapabilities, name: String, version: String) {
    self.capabilities = capabilities
    self.name = name
    self.version = version
  }
}

extension InitializeResult: JSONEncodable {
  /// Writes the result.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("capabilities", capabilities)
      $0.member("serverInfo") {
        $0.object {
          $0.member("name", name)
          $0.member("version", version)
        }
      }
    }
  }
}
