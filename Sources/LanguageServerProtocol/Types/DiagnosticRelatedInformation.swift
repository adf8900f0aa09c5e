import JSON

/// Another place that a diagnostic is about (LSP 3.17, "DiagnosticRelatedInformation").
public struct DiagnosticRelatedInformation: Hashable, Sendable {
  /// The place.
  public var location: Location
  /// What it has to do with it.
  public var message: String

  /// Makes the information.
  public init(location: Location, message: String) {
    self.location = location
    self.message = message
  }
}

extension DiagnosticRelatedInformation: JSONEncodable {
  /// Writes the information.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("location", location)
      $0.member("message", message)
    }
  }
}
