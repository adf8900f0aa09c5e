/// What makes a session this server's: its name, who analyses, and the methods of its own.
public struct ServerConfiguration {
  /// The name in `serverInfo`.
  public var name: String
  /// The version in `serverInfo`.
  public var version: String
  /// Who says what is wrong in a document.
  public var analyzer: any DocumentAnalyzer
  /// The project's own methods by name.
  public var methods: [String: ServerMethod]
  /// Where every message is written down; `nil` for nowhere.
  public var recorder: SessionRecorder?
  /// Where it is told what was asked and how long the answer took; `nil` for nowhere.
  public var log: LineFile?
  /// Takes what is to be told to whoever started the server, where the client cannot be: that nothing can be read or
  /// written.
  public var complain: @Sendable (String) -> Void = { _ in }

  /// Makes a configuration.
  public init(
    name: String = "plumbline", version: String, analyzer: any DocumentAnalyzer,
    methods: [String: ServerMethod] = [:]
  ) {
    self.name = name
    self.version = version
    self.analyzer = analyzer
    self.methods = methods
  }
}
