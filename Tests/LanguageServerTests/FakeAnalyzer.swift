import JSON
import LanguageServer
import LanguageServerProtocol
import SourceText

/// Calls every `bad` in a text an error, and counts how often it was asked.
final class FakeAnalyzer: DocumentAnalyzer {
  private(set) var analyses = 0
  private(set) var folders: [String] = []
  /// What happens while an analysis runs, such as the arrival of an edit.
  var meanwhile: () -> Void = {}
  /// Documents that depend on any other.
  var dependents: [DocumentURI] = []

  func open(_ folders: [WorkspaceFolder]) {
    self.folders = folders.map(\.uri.string)
  }

  func diagnostics(
    of document: Document, among documents: DocumentStore, isCancelled: () -> Bool
  ) -> [DocumentDiagnostic]? {
    analyses += 1
    meanwhile()
    if isCancelled() { return nil }
    return Self.places(of: "bad", in: document.text.bytes).map { range in
      DocumentDiagnostic(
        range: range, severity: .error, code: "fake-bad", codeDescription: "https://example.org/fake-bad",
        message: "this is bad", tags: [.unnecessary],
        related: [
          DocumentDiagnostic.RelatedPlace(range: ByteRange(0, 1), message: "it starts here"),
          DocumentDiagnostic.RelatedPlace(
            document: (DocumentURI("file:///other.yaml"), SourceText("x\n😀y")), range: ByteRange(6, 7),
            message: "and there"),
        ],
        data: ["rule": "fake-bad"])
    }
  }

  func documents(affectedBy changed: DocumentURI, among documents: DocumentStore) -> [DocumentURI] {
    dependents
  }

  static func places(of word: String, in bytes: [UInt8]) -> [ByteRange] {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return [] }
    return (0...(bytes.count - word.count)).filter { bytes[$0...].starts(with: word) }.map {
      ByteRange($0, $0 + word.count)
    }
  }
}
