import JSON
import LanguageServer
import LanguageServerProtocol
import Linting
import SourceText
import Workspace

/// Says what is wrong in the plans among an editor's documents; of any other document it says nothing.
struct PlanDocumentAnalyzer: DocumentAnalyzer {
  func diagnostics(
    of document: Document, among documents: DocumentStore, isCancelled: () -> Bool
  ) -> [DocumentDiagnostic]? {
    let path = FilePath(document.path ?? document.uri.string)
    guard isPlan(document, path) else { return [] }
    // A session outlives the day on which it began.
    return Analyzer().analyze(document.text, path: path.string, isCancelled: isCancelled)?
      .active.map(diagnostic)
  }

  private func isPlan(_ document: Document, _ path: FilePath) -> Bool {
    if PlanRecognition.isPlan(document.text.bytes, path: path) { return true }
    // What has not been saved yet has no name to go by.
    let isUnsaved = document.path == nil && ["yaml", "json"].contains(document.languageId)
    return isUnsaved && PlanRecognition.isPlanContent(document.text.bytes, dialect: .yaml)
  }

  private func diagnostic(_ finding: Finding) -> DocumentDiagnostic {
    DocumentDiagnostic(
      range: finding.range, severity: severity(finding.severity), code: finding.rule,
      message: ([finding.fullMessage] + [finding.note].compactMap { $0 }).joined(separator: "\n"),
      related: finding.related.map { .init(range: $0.range, message: $0.message) },
      data: data(finding))
  }

  private func severity(_ severity: Severity) -> DiagnosticSeverity {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .information: .information
    case .hint: .hint
    }
  }

  /// The fixes, in bytes of the text that the diagnostic is about.
  private func data(_ finding: Finding) -> JSONValue? {
    guard !finding.fixes.isEmpty else { return nil }
    let fixes = finding.fixes.map { fix -> JSONValue in
      let edits = fix.edits.map { edit -> JSONValue in
        [
          "start": .integer(Int64(edit.range.start)), "end": .integer(Int64(edit.range.end)),
          "text": .string(edit.newText),
        ]
      }
      return ["title": .string(fix.title), "safe": .bool(fix.isSafe), "edits": .array(edits)]
    }
    return ["fixes": .array(fixes)]
  }
}
