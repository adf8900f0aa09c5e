import Linting
import Policy
import SourceText
import TrackingPlan
import YAML

/// The one way from a plan's bytes to its findings: the command line, the server and the queries all go through it.
public struct Analyzer: Sendable {
  /// Today's date in ISO 8601, which suppressions with an end are held against; `nil` where none is to end.
  private let today: String?

  /// Makes an analyzer.
  ///
  /// - Parameter today: Today's date in ISO 8601.
  public init(today: String? = Today.inISO8601()) {
    self.today = today
  }

  /// Analyses one version of a plan. Never fails, whatever the bytes. Complexity: linear in the text.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - path: Its name in reports; one that ends in `.json` is read by JSON's own grammar.
  public func analyze(_ bytes: [UInt8], path: String) -> Analysis {
    analyze(SourceText(bytes), path: path, isCancelled: { false })
      ?? Analysis(
        path: path, text: SourceText(bytes), document: PlanDocument(SyntaxTree.parse(bytes)), profile: .core,
        findings: [])
  }

  /// Analyses one version of a plan unless it is cancelled meanwhile: then the answer is `nil`.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - path: Its name in reports; one that ends in `.json` is read by JSON's own grammar.
  ///   - isCancelled: Asked between the checks.
  public func analyze(_ text: SourceText, path: String, isCancelled: () -> Bool) -> Analysis? {
    if isCancelled() { return nil }
    let dialect = PlanRecognition.dialect(of: FilePath(path))
    let document = PlanDocument(SyntaxTree.parse(text.bytes, dialect: dialect))
    if isCancelled() { return nil }
    let run = PolicyRun(document, lines: text.lines, today: today, isCancelled: isCancelled)
    return run.map {
      Analysis(path: path, text: text, document: document, profile: $0.profile, findings: $0.findings)
    }
  }
}
