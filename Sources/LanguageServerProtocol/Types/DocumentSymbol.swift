import JSON

/// Something named in a document, with what lies in it (LSP 3.17, "DocumentSymbol").
public struct DocumentSymbol: Hashable, Sendable {
  /// Its name; never empty.
  public var name: String
  /// More about it, in one line.
  public var detail: String?
  /// What it is.
  public var kind: SymbolKind
  /// Whether it is on its way out.
  public var isDeprecated: Bool
  /// All of it.
  public var range: Range
  /// Its name; inside `range`.
  public var selectionRange: Range
  /// What lies in it.
  public var children: [DocumentSymbol]

  /// Makes a symbol.
  public init(
    name: String, detail: String?, kind: SymbolKind, isDeprecated: Bool, range: Range, selectionRange: Range,
    children: [DocumentSymbol]
  ) {
    self.name = name
    self.detail = detail
    self.kind = kind
    self.isDeprecated = isDeprecated
    self.range = range
    self.selectionRange = selectionRange
    self.children = children
  }
}

extension DocumentSymbol: JSONEncodable {
  /// Writes the symbol; an empty list of children is left out.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", name)
      $0.member(ifPresent: "detail", detail)
      $0.member("kind", kind.rawValue)
      if isDeprecated { $0.member("tags", [SymbolKind.deprecatedTag]) }
      $0.member("range", range)
      $0.member("selectionRange", selectionRange)
      if !children.isEmpty { $0.member("children", children) }
    }
  }
}
