import JSON

/// A stretch that is shown because it belongs to what the cursor is on (LSP 3.17, "DocumentHighlight").
public struct DocumentHighlight: Hashable, Sendable {
  /// What the stretch does.
  public enum Kind: Int, Hashable, Sendable {
    /// It is just the same text.
    case text = 1
    /// It refers to it.
    case read = 2
    /// It defines it.
    case write = 3
  }

  /// The stretch.
  public var range: Range
  /// What it does.
  public var kind: Kind

  /// Makes a highlight.
  public init(range: Range, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}

extension DocumentHighlight: JSONEncodable {
  /// Writes the highlight.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("range", range)
      $0.member("kind", kind.rawValue)
    }
  }
}
