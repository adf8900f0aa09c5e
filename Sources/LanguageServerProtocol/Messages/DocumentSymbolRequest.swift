import JSON

/// `textDocument/documentSymbol`: what a document names, as a tree (LSP 3.17, "Document Symbols Request").
public enum DocumentSymbolRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/documentSymbol"
  /// The document.
  public typealias Params = TextDocumentParams
  /// The symbols; `null` for a document that is none of ours.
  public typealias Result = Nullable<DocumentSymbolResult>
}

/// The symbols in the form that the client takes.
public enum DocumentSymbolResult: Hashable, Sendable {
  /// As a tree.
  case tree([DocumentSymbol])
  /// One by one, each with the name of what it lies in.
  case list([SymbolInformation])
}

extension DocumentSymbolResult: JSONEncodable {
  /// Writes the list.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .tree(let symbols): writer.array(symbols)
    case .list(let symbols): writer.array(symbols)
    }
  }
}
