import JSON

/// `textDocument/codeAction`: what can be done about a selection (LSP 3.17, "Code Action Request").
public enum CodeActionRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/codeAction"
  /// The selection, and what is asked for.
  public typealias Params = CodeActionParams
  /// The actions; `null` for a document of which nothing is known.
  public typealias Result = Nullable<ListResult<CodeActionItem>>
}

/// What is asked for.
public struct CodeActionParams: Hashable, Sendable, JSONDecodable {
  /// The document.
  public let textDocument: TextDocumentIdentifier
  /// The selection.
  public let range: Range
  /// The diagnostics that the client shows there, as it keeps them.
  public let diagnostics: [JSONValue]
  /// The only kinds that are asked for; `nil` for all.
  public let only: [String]?
  /// Whether the client asks by itself, as the cursor moves (`CodeActionTriggerKind.Automatic`).
  public let isAutomatic: Bool

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) {
    textDocument = try json.decode("textDocument")
    range = try json.decode("range")
    let context = json["context"]
    diagnostics = context?["diagnostics"]?.array ?? []
    only = context?["only"]?.array.map { $0.compactMap { $0.string } }
    isAutomatic = context?["triggerKind"]?.int == 2
  }
}
