import JSON

/// `textDocument/references`: where the name at a place stands everywhere (LSP 3.17, "Find References Request").
public enum ReferencesRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/references"
  /// The place, and what counts.
  public typealias Params = ReferenceParams
  /// Where; `null` where there is no name.
  public typealias Result = Nullable<ListResult<Location>>
}

/// Which name, and what counts as a reference.
public struct ReferenceParams: Hashable, Sendable, JSONDecodable {
  /// The document.
  public let textDocument: TextDocumentIdentifier
  /// The place of the name.
  public let position: Position
  /// Whether the places that define it count.
  public let includeDeclaration: Bool

  /// Reads the parameters; a client that does not say gets the definitions too.
  public init(json: JSONValue) throws(JSONDecodingError) {
    textDocument = try json.decode("textDocument")
    position = try json.decode("position")
    includeDeclaration = json["context"]?["includeDeclaration"]?.bool ?? true
  }
}
