import JSON

/// A document handed over whole (LSP 3.17, "TextDocumentItem").
public struct TextDocumentItem: Hashable, Sendable, JSONDecodable {
  /// The document's URI.
  public let uri: DocumentURI
  /// What the client takes the document for, such as `yaml`; empty if it does not say.
  public let languageId: String
  /// The version, which only has to grow; 0 if the client does not say.
  public let version: Int
  /// The whole text.
  public let text: String

  /// Reads the item.
  public init(json: JSONValue) throws(JSONDecodingError) {
    uri = try json.decode("uri")
    languageId = try json.decodeIfPresent("languageId") ?? ""
    version = try json.decodeIfPresent("version") ?? 0
    text = try json.decode("text")
  }
}
