import JSON
import SourceText

/// What this server can do (LSP 3.17, "ServerCapabilities"). A new capability is one property here and one line in
/// `write(to:)`.
public struct ServerCapabilities: Hashable, Sendable {
  /// The encoding of every position; `nil` leaves the member out, which means UTF-16.
  public var positionEncoding: PositionEncoding?
  /// Whether the client may pull diagnostics; only for clients that do, since they would not get them otherwise.
  public var diagnosticProvider: DiagnosticOptions?
  /// Whether `textDocument/hover`, `definition`, `declaration`, `references` and `documentHighlight` are answered.
  public var navigates = false
  /// What is offered of symbols, tokens, folds, hierarchies, hints, lenses and formatting.
  public var layout: LayoutServerCapabilities?

  /// Makes the capabilities of a server that only follows documents.
  public init() {}
}

extension ServerCapabilities: JSONEncodable {
  /// Writes the capabilities.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member(ifPresent: "positionEncoding", positionEncoding?.rawValue)
      $0.member("textDocumentSync") {
        $0.object {
          $0.member("openClose", true)
          $0.member("change", TextDocumentSyncKind.incremental.rawValue)
          $0.member("save") { $0.object { $0.member("includeText", false) } }
        }
      }
      $0.member(ifPresent: "diagnosticProvider", diagnosticProvider)
      layout?.writeMembers(to: &$0)
      if navigates {
        for name in ["hover", "definition", "declaration", "references", "documentHighlight"] {
          $0.member("\(name)Provider", true)
        }
      }
    }
  }
}
