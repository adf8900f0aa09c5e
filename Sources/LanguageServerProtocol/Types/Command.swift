import JSON

/// A command of the server's with what it is given (LSP 3.17, "Command").
public struct Command: Hashable, Sendable {
  /// What a person is shown.
  public var title: String
  /// The command's name.
  public var command: String
  /// What it is given.
  public var arguments: [JSONValue]

  /// Makes a command.
  public init(title: String, command: String, arguments: [JSONValue]) {
    self.title = title
    self.command = command
    self.arguments = arguments
  }
}

extension Command: JSONEncodable {
  /// Writes the command.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("title", title)
      $0.member("command", command)
      $0.member("arguments", arguments)
    }
  }
}
