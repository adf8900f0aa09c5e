import JSON

/// `textDocument/didChange`: an open document has a new version (LSP 3.17, "DidChangeTextDocument").
public enum DidChangeTextDocumentNotification: NotificationType {
  /// The method's name on the wire.
  public static let method = "textDocument/didChange"
  /// The changes.
  public typealias Params = DidChangeTextDocumentParams
}

/// What changed in a document.
public struct DidChangeTextDocumentParams: Hashable, Sendable, JSONDecodable {
  /// The document and the version that it has after all changes.
  public let textDocument: VersionedTextDocumentIdentifier
  /// The changes, each counted in the text that the one before it left.
  public let contentChanges: [TextDocumentContentChangeEvent]

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) {
    textDocument = try json.decode("textDocument")
    contentChanges = try json.decodeArray("contentChanges")
  }
}
