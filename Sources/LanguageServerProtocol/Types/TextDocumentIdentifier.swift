import JSON

/// A document that both sides know (LSP 3.17, "TextDocumentIdentifier").
public struct TextDocumentIdentifier: Hashable, Sendable, JSONDecodable {
  /// The document's URI.
  public let uri: DocumentURI

  /// Reads the identifier.
  public init(json: JSONValue) throws(JSONDecodingError) { uri = try json.decode("uri") }
}
