import JSON

/// A group or an event in a hierarchy (LSP 3.17, "TypeHierarchyItem" and "CallHierarchyItem", which are alike).
public struct HierarchyItem: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// What it is.
  public var kind: SymbolKind
  /// More about it, in one line.
  public var detail: String?
  /// The document.
  public var uri: DocumentURI
  /// All of it.
  public var range: Range
  /// Its name.
  public var selectionRange: Range

  /// Makes an item.
  public init(
    name: String, kind: SymbolKind, detail: String?, uri: DocumentURI, range: Range, selectionRange: Range
  ) {
    self.name = name
    self.kind = kind
    self.detail = detail
    self.uri = uri
    self.range = range
    self.selectionRange = selectionRange
  }
}

extension HierarchyItem: JSONEncodable {
  /// Writes the item.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", name)
      $0.member("kind", kind.rawValue)
      $0.member(ifPresent: "detail", detail)
      $0.member("uri", uri)
      $0.member("range", range)
      $0.member("selectionRange", selectionRange)
    }
  }
}

/// The item that a further step in a hierarchy starts from, as far as this server looks at it.
public struct HierarchyItemParams: Hashable, Sendable, JSONDecodable {
  /// The document.
  public let uri: DocumentURI
  /// The item's name.
  public let name: String
  /// Whether it is an event.
  public let isEvent: Bool

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) {
    let item: JSONValue = try json.decode("item")
    uri = try item.decode("uri")
    name = try item.decode("name")
    isEvent = item["kind"]?.int == SymbolKind.event.rawValue
  }
}
