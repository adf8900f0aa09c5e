import JSON

/// A stretch of a document that a request is about.
public struct TextDocumentRangeParams: Hashable, Sendable, JSONDecodable {
  /// The document.
  public let textDocument: TextDocumentIdentifier
  /// The stretch.
  public let range: Range

  /// Reads the parameters; what a request has beyond them is passed over.
  public init(json: JSONValue) throws(JSONDecodingError) {
    textDocument = try json.decode("textDocument")
    range = try json.decode("range")
  }
}
