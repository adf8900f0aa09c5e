import Testing
import TrackingPlan

@testable import Insight

@Suite struct NamePatternTests {
  @Test(arguments: [
    ("sso.*", "sso_configured", true), ("sso.*", "SSO Enabled", true), ("sso.*", "report.sso", false),
    ("*.exported", "report.exported", true), ("*.exported", "reportExported", true),
    ("*.exported", "exported_report", false), ("trial.*.converted", "trial_converted", true),
    ("trial.*.converted", "trial.was.converted", true), ("*", "anything", true), ("*", "", false),
    ("*.error.*", "hubchat_error", true), ("a.*.a.*.a", "a_b_a_b_a", true), ("a.*.a.*.a", "a_b_a", false),
  ])
  func matches(_ pattern: String, _ name: String, _ expected: Bool) {
    #expect(NamePattern(pattern).matches(NameWords(Array(name.utf8)[...])) == expected)
  }
}
