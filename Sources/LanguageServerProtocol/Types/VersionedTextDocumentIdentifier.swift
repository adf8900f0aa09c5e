import JSON

/// A version of a document (LSP 3.17, "VersionedTextDocumentIdentifier").
public struct VersionedTextDocumentIdentifier: Hashable, Sendable, JSONDecodable {
  /// The document's URI.
  public let uri: DocumentURI
  /// The version after the change, or `nil` from clients of older versions of the protocol that do not count.
  public let version: Int?

  /// Reads the identifier.
  public init(json: JSONValue) throws(JSONDecodingError) {
    uri = try json.decode("uri")
    version = try json.decodeIfPresent("version")
  }
}
