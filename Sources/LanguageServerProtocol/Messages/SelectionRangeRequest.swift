import JSON

/// `textDocument/selectionRange`: what a selection grows to, step by step (LSP 3.17, "Selection Range Request").
public enum SelectionRangeRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/selectionRange"
  /// The document and the cursors.
  public typealias Params = SelectionRangeParams
  /// A chain for each cursor; `null` for a document that is none of ours.
  public typealias Result = Nullable<ListResult<SelectionRange>>
}

/// Where the cursors are.
public struct SelectionRangeParams: Hashable, Sendable, JSONDecodable {
  /// The document.
  public let textDocument: TextDocumentIdentifier
  /// The cursors.
  public let positions: [Position]

  /// Reads the parameters.
  public init(json: JSONValue) throws(JSONDecodingError) {
    textDocument = try json.decode("textDocument")
    positions = try json.decodeArray("positions")
  }
}

/// Selections around each other, the smallest first.
public struct SelectionRange: Hashable, Sendable {
  /// The selections; each encloses the one before it.
  public var ranges: [Range]

  /// Makes a chain.
  public init(_ ranges: [Range]) { self.ranges = ranges }
}

extension SelectionRange: JSONEncodable {
  /// Writes the smallest with those around it as its parents.
  public func write(to writer: inout JSONWriter) { write(ranges[...], to: &writer) }

  private func write(_ ranges: ArraySlice<Range>, to writer: inout JSONWriter) {
    writer.object {
      guard let first = ranges.first else { return }
      $0.member("range", first)
      if ranges.count > 1 { $0.member("parent") { write(ranges.dropFirst(), to: &$0) } }
    }
  }
}
