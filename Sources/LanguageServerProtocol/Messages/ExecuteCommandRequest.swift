import JSON

/// `workspace/executeCommand`: one of the server's commands is run (LSP 3.17, "Execute a command").
public enum ExecuteCommandRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "workspace/executeCommand"
  /// The command.
  public typealias Params = ExecuteCommandParams
  /// What it gives, or `null`.
  public typealias Result = JSONValue
}

/// Which command is run, and with what.
public struct ExecuteCommandParams: Hashable, Sendable, JSONDecodable {
  /// The command's name.
  public let command: String
  /// What it is given.
  public let arguments: [JSONValue]

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) {
    command = try json.decode("command")
    arguments = json["arguments"]?.array ?? []
  }
}
