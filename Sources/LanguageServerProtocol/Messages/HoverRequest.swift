import JSON

/// `textDocument/hover`: what there is to know of a place (LSP 3.17, "Hover Request").
public enum HoverRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/hover"
  /// The place.
  public typealias Params = TextDocumentPositionParams
  /// What there is to know; `null` for nothing.
  public typealias Result = Nullable<Hover>
}

/// What there is to know of a stretch of a document.
public struct Hover: Hashable, Sendable {
  /// The text.
  public var contents: MarkupContent
  /// The stretch that it is about.
  public var range: Range?

  /// Makes a hover.
  public init(contents: MarkupContent, range: Range?) {
    self.contents = contents
    self.range = range
  }
}

extension Hover: JSONEncodable {
  /// Writes the hover.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("contents", contents)
      $0.member(ifPresent: "range", range)
    }
  }
}
