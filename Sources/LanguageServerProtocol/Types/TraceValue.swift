import JSON

/// How much the client wants to be told of what the server does (LSP 3.17, "TraceValue").
public enum TraceValue: String, Hashable, Sendable, JSONDecodable {
  /// Nothing.
  case off
  /// What is done.
  case messages
  /// What is done and with what.
  case verbose

  /// Reads a value; unknown ones (some clients send `compact`) mean `off`.
  public init(json: JSONValue) throws(JSONDecodingError) {
    self = TraceValue(rawValue: try String(json: json)) ?? .off
  }
}
