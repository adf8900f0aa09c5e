import Insight
import Linting
import Policy
import SourceText
import TestSupport
import Testing
import TrackingPlan
import YAML

/// What is found where an open plan has its current state beside it, read by hand: what the code sends and the plan
/// does not have, and what is planned and not sent.
@Suite struct CorpusStateTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let name: String
    /// Errors and warnings, `line rule`, and where a name is suggested, that.
    var grave: [String] = []
    /// The planned events that the code does not send.
    var missing: [String] = []
    var testDescription: String { name }
  }

  static let pairs = [
    // No key `events`: neither scan tells what the code sends.
    Pair(name: "ccandco"),
    Pair(name: "sago"),
    // Two values hold ": " without quotes; the two names with a dollar sign are listed as tracked by themselves.
    Pair(name: "mentora", grave: ["14 yaml-syntax", "20 yaml-syntax"]),
    // Two of the three were renamed, as the plan's descriptions say, one was removed on purpose.
    Pair(
      name: "sergeant",
      grave: [
        "728 state-event-unplanned biometric_auth_failed",
        "736 state-event-unplanned module_settings_opened", "877 state-event-unplanned",
      ],
      missing: [
        "advice_dismissed", "advice_shown", "ai_advice_reacted", "ai_advice_shown", "biometric_auth_failed",
        "feature_flag_evaluated", "finyk_tx_categorized", "fizruk_workout_finished", "hubchat_opened",
        "hubchat_response_received", "module_settings_opened", "nutrition_meal_logged",
        "routine_habit_checked", "routine_streak_shown", "screen_viewed", "session_started",
        "value_signal_activated", "value_signal_dismissed", "value_signal_shown",
      ]),
    // Nothing is built: one finding for all 23.
    Pair(name: "yemek", missing: ["23 places"]),
  ]

  @Test(.enabled(if: Shared.folder("corpus") != nil, "\(Shared.absence)"), arguments: pairs)
  func theStateIsToldAsAPersonReadsIt(pair: Pair) throws {
    let corpus = try #require(Shared.folder("corpus"))
    let plan = SourceText(try #require(Shared.bytes(of: "\(corpus)/plans/\(pair.name).yaml")))
    let state = SourceText(try #require(Shared.bytes(of: "\(corpus)/state/\(pair.name).yaml")))
    let document = PlanDocument(SyntaxTree.parse(plan.bytes))
    let input = StateInput(document: StateDocument(SyntaxTree.parse(state.bytes)))
    let run = try #require(PolicyRun(document, lines: plan.lines, state: input))
    let alone = try #require(PolicyRun(document, lines: plan.lines))

    #expect(
      run.stateFindings.filter { $0.severity >= .warning }.map { finding in
        let line = state.lines.line(at: finding.range.start) + 1
        return (["\(line)", finding.rule] + [finding.suggestion].compactMap { $0 }).joined(separator: " ")
      } == pair.grave)
    let missing = run.findings.filter { $0.rule == "plan-event-unimplemented" }
    #expect(
      missing.map { $0.subject?.name ?? "\($0.related.count) places" }.sorted() == pair.missing.sorted())
    // The plan's own findings stay what they are.
    #expect(run.findings.filter { $0.rule != "plan-event-unimplemented" } == alone.findings)
  }
}
