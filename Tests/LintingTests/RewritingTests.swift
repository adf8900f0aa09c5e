import Linting
import Policy
import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

/// A plan that is written in another way has the same findings.
@Suite struct RewritingTests {
  /// Rules that look at how a plan is written: its spelling, and comments.
  private static let ofWriting: Set<String> = [
    "plan-variant", "yaml-syntax", "yaml-duplicate-key", "yaml-unprintable", "yaml-ambiguous-scalar",
    "template-placeholder", "stated-count",
  ]

  @Test(
    .enabled(if: Shared.folder("corpus") != nil, "\(Shared.absence)"),
    arguments: PlanRewriting.Manner.allCases)
  func findingsStayTheSame(_ manner: PlanRewriting.Manner) throws {
    let corpus = try #require(Shared.folder("corpus"))
    var count = 0
    for folder in ["plans", "templates"] {
      for file in Shared.files(in: "\(corpus)/\(folder)") {
        let tree = SyntaxTree.parse(try #require(Shared.bytes(of: "\(corpus)/\(folder)/\(file)")))
        let rewritten = Array(PlanRewriting.text(tree, as: manner).utf8)
        let other = SyntaxTree.parse(rewritten, dialect: manner == .block ? .yaml : .json)
        #expect(other.problems.isEmpty, "\(file)")
        let before = try found(tree)
        #expect(try found(other) == before, "\(file) as \(manner.rawValue)")
        count += before.count
      }
    }
    #expect(count > 50)
  }

  /// Rule, severity and subject of each finding, in order of the alphabet.
  private func found(_ tree: SyntaxTree) throws -> [String] {
    let document = PlanDocument(tree)
    let settings = LintRun.Settings(profile: inferProfile(document.plan))
    let findings = try #require(LintRun.findings(of: document, settings: settings))
    return findings.filter { !RewritingTests.ofWriting.contains($0.rule) }
      .map { finding in
        let subject = finding.subject.map { "\($0.kind) \($0.name)" } ?? "-"
        return "\(finding.rule) \(finding.severity) \(subject)"
      }
      .sorted()
  }
}
