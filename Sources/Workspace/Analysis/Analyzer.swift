import Linting
import Policy
import SourceText
import TrackingPlan
import YAML

/// The one way from a plan's bytes to its findings: the command line, the server and the queries all go through it.
public struct Analyzer: Sendable {
  /// Makes an analyzer.
  public init() {}

  /// Analyses one version of a plan. Never fails, whatever the bytes. Complexity: linear in the text.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - path: Its name in reports.
  public func analyze(_ bytes: [UInt8], path: String) -> Analysis {
    let text = SourceText(bytes)
    let (document, profile) = read(text)
    let findings = LintRun.findings(of: document, settings: .init(profile: profile)) ?? []
    return Analysis(path: path, text: text, document: document, profile: profile, findings: findings)
  }

  /// Analyses one version of a plan unless it is cancelled meanwhile: then the answer is `nil`.
  ///
  /// - Parameter isCancelled: Asked between the checks, from this thread.
  public func analyze(
    _ text: SourceText, path: String, isCancelled: @escaping @Sendable () -> Bool
  ) -> Analysis? {
    if isCancelled() { return nil }
    let (document, profile) = read(text)
    let settings = LintRun.Settings(profile: profile, isCancelled: isCancelled)
    guard let findings = LintRun.findings(of: document, settings: settings) else { return nil }
    return Analysis(path: path, text: text, document: document, profile: profile, findings: findings)
  }

  private func read(_ text: SourceText) -> (PlanDocument, Profile) {
    let document = PlanDocument(SyntaxTree.parse(text.bytes))
    return (document, inferProfile(document.plan))
  }
}
