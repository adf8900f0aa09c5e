import JSON

/// A place in a document that a request is about (LSP 3.17, "TextDocumentPositionParams").
public struct TextDocumentPositionParams: Hashable, Sendable, JSONDecodable {
  /// The document.
  public let textDocument: TextDocumentIdentifier
  /// The place.
  public let position: Position

  /// Reads the parameters; what a request has beyond them is passed over.
  public init(json: JSONValue) throws(JSONDecodingError) {
    textDocument = try json.decode("textDocument")
    position = try json.decode("position")
  }
}
