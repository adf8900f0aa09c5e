import JSON
import LanguageServer
import LanguageServerProtocol
import Linting
import Policy
import SourceText
import Workspace
import YAML

/// Says what is wrong in the plans among an editor's documents; of any other document it says nothing.
struct PlanDocumentAnalyzer: DocumentAnalyzer {
  func diagnostics(
    of document: Document, among documents: DocumentStore, isCancelled: () -> Bool
  ) -> [DocumentDiagnostic]? {
    let path = FilePath(document.path ?? document.uri.string)
    if isConfiguration(path) {
      return ConfigurationDocument(SyntaxTree.parse(document.text.bytes)).findings.map(diagnostic)
    }
    guard isPlan(document, path) else { return [] }
    // Read anew each time: the file may have changed, and a session outlives the day on which it began.
    var configurations = Configurations { documents.document(path: $0.string)?.text.bytes }
    let settings = document.path == nil ? nil : try? configurations.settings(for: path)
    return Analyzer().analyze(
      document.text, path: path.string, under: settings ?? PlanSettings(), isCancelled: isCancelled)?
      .active.map(diagnostic)
  }

  func documents(affectedBy changed: DocumentURI, among documents: DocumentStore) -> [DocumentURI] {
    guard let path = changed.path, isConfiguration(FilePath(path)) else { return [] }
    return documents.all.map(\.uri).filter { $0 != changed }
  }

  private func isConfiguration(_ path: FilePath) -> Bool {
    path.name.elementsEqual(ConfigurationFile.name.utf8)
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
