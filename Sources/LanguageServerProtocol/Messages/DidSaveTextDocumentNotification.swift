import JSON

/// `textDocument/didSave`: the file now holds what the client shows (LSP 3.17, "DidSaveTextDocument").
public enum DidSaveTextDocumentNotification: NotificationType {
  /// The method's name on the wire.
  public static let method = "textDocument/didSave"
  /// The document.
  public typealias Params = DidSaveTextDocumentParams
}

/// The document that was saved.
public struct DidSaveTextDocumentParams: Hashable, Sendable, JSONDecodable {
  /// The document.
  public let textDocument: TextDocumentIdentifier

  /// Reads the parameters; the text, which we do not ask for, is passed over.
  public init(json: JSONValue) throws(JSONDecodingError) { textDocument = try json.decode("textDocument") }
}
