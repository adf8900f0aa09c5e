import Insight
import Linting
import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

/// What it costs to hold a current state against a plan.
@Suite struct StateCostTests {
  /// Ten times the events cost ten times the time, also where every name is one that the plan does not have.
  @Test func theComparisonIsLinear() {
    let small = time(500)
    let large = time(5_000)
    #expect(large < small * 30, "500 events take \(small) s, 5,000 take \(large) s")
  }

  private func time(_ count: Int) -> Double {
    let planned = (0..<count).map { "  - {name: report_\($0).created, category: core_value}\n" }
    let sent = (0..<count).map { "  - {name: invoice_\($0).paid, locations: ['src/a\($0).ts:3']}\n" }
    let plan = PlanDocument(SyntaxTree.parse(Array(("events:\n" + planned.joined()).utf8)))
    let state = StateDocument(SyntaxTree.parse(Array(("events:\n" + sent.joined()).utf8)))
    var settings = LintRun.Settings(profile: .core)
    // Only the rules on the state, which are what is measured.
    settings.disabled = Set(Catalogue.rules.filter { $0.family != .state }.map(\.id))
    settings.state = StateInput(document: state)
    return ThreadTime.least { _ = LintRun.findings(of: plan, settings: settings) }
  }
}
