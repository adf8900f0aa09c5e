import JSON

/// `workspace/symbol`: what all plans name that a query fits (LSP 3.17, "Workspace Symbols Request").
public enum WorkspaceSymbolRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "workspace/symbol"
  /// The query.
  public typealias Params = WorkspaceSymbolParams
  /// The symbols, the best first.
  public typealias Result = ListResult<SymbolInformation>
}

/// What is looked for.
public struct WorkspaceSymbolParams: Hashable, Sendable, JSONDecodable {
  /// Letters that the name holds in this order; empty for all.
  public let query: String

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) { query = try json.decode("query") }
}
