import Linting
import TestSupport
import Testing
import Workspace

/// Whoever wants only safe fixes hears the same findings with the same safe fixes.
@Suite struct SafeFixesOnlyTests {
  private static let all = Analyzer(today: nil)
  private static let safe = Analyzer(today: nil, wantsOnlySafeFixes: true)

  @Test(arguments: RuleFixture.all)
  func theFindingsOfAFixtureAreTheSame(_ fixture: RuleFixture) throws {
    let plan = Array(try fixture.plan().utf8)
    let findings = Self.findings(plan, by: Self.all)
    #expect(Self.findings(plan, by: Self.safe) == findings, "\(fixture)")
  }

  @Test func whatIsLeftOutIsNotSafe() {
    let plan = Array("meta: {product: Acme, profile: saas-b2b}\nevents: [{name: report.created}]\n".utf8)
    let missing = { (analyzer: Analyzer) in
      analyzer.analyze(plan, path: "plan.yaml").findings.filter { $0.rule == "core-event-missing" }
    }
    #expect(missing(Self.all).contains { !$0.fixes.isEmpty })
    #expect(missing(Self.safe).allSatisfy { $0.fixes.isEmpty } && !missing(Self.safe).isEmpty)
  }

  /// The findings without the fixes that need a look.
  private static func findings(_ plan: [UInt8], by analyzer: Analyzer) -> [Finding] {
    analyzer.analyze(plan, path: "plan.yaml").findings.map { finding in
      var finding = finding
      finding.fixes = finding.fixes.filter(\.isSafe)
      return finding
    }
  }
}
