import JSON

/// `textDocument/foldingRange`: which lines an editor may fold away (LSP 3.17, "Folding Range Request").
public enum FoldingRangeRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/foldingRange"
  /// The document.
  public typealias Params = TextDocumentParams
  /// The ranges; `null` for a document that is none of ours.
  public typealias Result = Nullable<ListResult<FoldingRange>>
}

/// Lines that an editor may fold away behind the first of them.
public struct FoldingRange: Hashable, Sendable {
  /// The line that stays.
  public var startLine: Int
  /// The last line that goes.
  public var endLine: Int
  /// `comment`, for lines of comments; sent only to clients that know the kind.
  public var kind: String?

  /// Makes a range.
  public init(startLine: Int, endLine: Int, kind: String? = nil) {
    self.startLine = startLine
    self.endLine = endLine
    self.kind = kind
  }
}

extension FoldingRange: JSONEncodable {
  /// Writes the range.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("startLine", startLine)
      $0.member("endLine", endLine)
      $0.member(ifPresent: "kind", kind)
    }
  }
}
