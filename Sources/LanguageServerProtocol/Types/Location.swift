import JSON

/// A stretch of some document (LSP 3.17, "Location").
public struct Location: Hashable, Sendable {
  /// The document.
  public var uri: DocumentURI
  /// The stretch.
  public var range: Range

  /// Makes a location.
  public init(uri: DocumentURI, range: Range) {
    self.uri = uri
    self.range = range
  }
}

extension Location: JSONEncodable {
  /// Writes the location.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("uri", uri)
      $0.member("range", range)
    }
  }
}
