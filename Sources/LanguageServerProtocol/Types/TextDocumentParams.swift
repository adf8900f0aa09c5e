import JSON

/// The document that a request is about, where that is all it says.
public struct TextDocumentParams: Hashable, Sendable, JSONDecodable {
  /// The document.
  public let textDocument: TextDocumentIdentifier

  /// Reads the parameters; what a request has beyond them is passed over.
  public init(json: JSONValue) throws(JSONDecodingError) { textDocument = try json.decode("textDocument") }
}
