import JSON

/// `textDocument/publishDiagnostics`: all that is wrong in a document, in place of what was said before
/// (LSP 3.17, "PublishDiagnostics"). Only for clients that do not pull.
public struct PublishDiagnosticsNotification: OutgoingNotification, Hashable, Sendable {
  /// The method's name on the wire.
  public static let method = "textDocument/publishDiagnostics"

  /// The document.
  public var uri: DocumentURI
  /// The version that they are about; `nil` for a document that is no longer open.
  public var version: Int?
  /// All of them; none clears the document.
  public var diagnostics: [Diagnostic]

  /// Makes the notification.
  public init(uri: DocumentURI, version: Int?, diagnostics: [Diagnostic]) {
    self.uri = uri
    self.version = version
    self.diagnostics = diagnostics
  }

  /// Writes the parameters.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("uri", uri)
      $0.member(ifPresent: "version", version)
      $0.member("diagnostics", diagnostics)
    }
  }
}
