import JSON

/// One change to a document (LSP 3.17, "TextDocumentContentChangeEvent").
public struct TextDocumentContentChangeEvent: Hashable, Sendable, JSONDecodable {
  /// What is replaced, counted in the text as the change before left it; `nil` for the whole document.
  public let range: Range?
  /// What stands there afterwards.
  public let text: String

  /// Reads the change; the deprecated `rangeLength` is passed over, since `range` says it.
  public init(json: JSONValue) throws(JSONDecodingError) {
    range = try json.decodeIfPresent("range")
    text = try json.decode("text")
  }
}
