import JSON

/// `textDocument/didOpen`: from now on the client's text counts, not the file's (LSP 3.17, "DidOpenTextDocument").
public enum DidOpenTextDocumentNotification: NotificationType {
  /// The method's name on the wire.
  public static let method = "textDocument/didOpen"
  /// The document.
  public typealias Params = DidOpenTextDocumentParams
}

/// The document that was opened.
public struct DidOpenTextDocumentParams: Hashable, Sendable, JSONDecodable {
  /// The document with its whole text.
  public let textDocument: TextDocumentItem

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) { textDocument = try json.decode("textDocument") }
}
