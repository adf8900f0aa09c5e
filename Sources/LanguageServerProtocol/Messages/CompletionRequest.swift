import JSON

/// `textDocument/completion`: what may be typed at a place (LSP 3.17, "Completion Request").
public enum CompletionRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/completion"
  /// The place; what made the client ask changes nothing.
  public typealias Params = TextDocumentPositionParams
  /// The items; `null` for a document of which nothing is known.
  public typealias Result = Nullable<CompletionList>
}

/// What may be typed.
public struct CompletionList: Hashable, Sendable {
  /// Whether further typing brings other items.
  public var isIncomplete: Bool
  /// The items.
  public var items: [CompletionItem]

  /// Makes a list.
  public init(isIncomplete: Bool, items: [CompletionItem]) {
    self.isIncomplete = isIncomplete
    self.items = items
  }
}

extension CompletionList: JSONEncodable {
  /// Writes the list.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("isIncomplete", isIncomplete)
      $0.member("items", items)
    }
  }
}
