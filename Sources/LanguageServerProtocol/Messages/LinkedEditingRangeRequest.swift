import JSON

/// `textDocument/linkedEditingRange`: what changes together with the name at a place (LSP 3.17, "Linked Editing
/// Range").
public enum LinkedEditingRangeRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/linkedEditingRange"
  /// The place.
  public typealias Params = TextDocumentPositionParams
  /// The stretches; `null` where that would not be safe.
  public typealias Result = Nullable<LinkedEditingRanges>
}

/// Stretches of one length and content that change together.
public struct LinkedEditingRanges: Hashable, Sendable {
  /// The stretches.
  public var ranges: [Range]

  /// Makes a list of stretches.
  public init(_ ranges: [Range]) { self.ranges = ranges }
}

extension LinkedEditingRanges: JSONEncodable {
  /// Writes the stretches.
  public func write(to writer: inout JSONWriter) {
    writer.object { $0.member("ranges", ranges) }
  }
}
