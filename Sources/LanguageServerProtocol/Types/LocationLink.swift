import JSON

/// A way from one place to another (LSP 3.17, "LocationLink").
public struct LocationLink: Hashable, Sendable {
  /// What is underlined where the way begins.
  public var originSelectionRange: Range?
  /// The document that it leads to.
  public var targetUri: DocumentURI
  /// All of what is there.
  public var targetRange: Range
  /// The part of it that is selected, such as its name; within `targetRange`.
  public var targetSelectionRange: Range

  /// Makes a way.
  public init(
    originSelectionRange: Range? = nil, targetUri: DocumentURI, targetRange: Range,
    targetSelectionRange: Range
  ) {
    self.originSelectionRange = originSelectionRange
    self.targetUri = targetUri
    self.targetRange = targetRange
    self.targetSelectionRange = targetSelectionRange
  }
}

extension LocationLink: JSONEncodable {
  /// Writes the link.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member(ifPresent: "originSelectionRange", originSelectionRange)
      $0.member("targetUri", targetUri)
      $0.member("targetRange", targetRange)
      $0.member("targetSelectionRange", targetSelectionRange)
    }
  }
}
