import JSON

/// `textDocument/documentLink`: what in a document leads somewhere (LSP 3.17, "Document Link Request").
public enum DocumentLinkRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/documentLink"
  /// The document.
  public typealias Params = TextDocumentParams
  /// The links; `null` for a document that is none of ours.
  public typealias Result = Nullable<ListResult<DocumentLink>>
}

/// A stretch that leads somewhere.
public struct DocumentLink: Hashable, Sendable {
  /// The stretch.
  public var range: Range
  /// Where it leads.
  public var target: String
  /// What is there; sent only to clients that show it.
  public var tooltip: String?

  /// Makes a link.
  public init(range: Range, target: String, tooltip: String?) {
    self.range = range
    self.target = target
    self.tooltip = tooltip
  }
}

extension DocumentLink: JSONEncodable {
  /// Writes the link.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("range", range)
      $0.member("target", target)
      $0.member(ifPresent: "tooltip", tooltip)
    }
  }
}
