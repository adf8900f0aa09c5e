import JSON

/// `textDocument/didClose`: from now on the file counts again (LSP 3.17, "DidCloseTextDocument").
public enum DidCloseTextDocumentNotification: NotificationType {
  /// The method's name on the wire.
  public static let method = "textDocument/didClose"
  /// The document.
  public typealias Params = DidCloseTextDocumentParams
}

/// The document that was closed.
public struct DidCloseTextDocumentParams: Hashable, Sendable, JSONDecodable {
  /// The document.
  public let textDocument: TextDocumentIdentifier

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) { textDocument = try json.decode("textDocument") }
}
