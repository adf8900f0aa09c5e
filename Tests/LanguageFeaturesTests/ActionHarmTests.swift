import LanguageFeatures
import Linting
import SourceText
import TestSupport
import Testing
import Workspace
import YAML

/// Whatever is done to a plan by an action: the text keeps to its grammar, and no graver fault than before stands in it.
@Suite struct ActionHarmTests {
  /// Rules that ask more of a plan that says more: what a new event, account or profile is held to, and what a policy
  /// forbids that was not stated before.
  private static let demands: Set<String> = [
    "account-entity-missing", "account-required-trait", "event-account-context", "event-group-level-missing",
    "meta-missing", "name-style", "pii-free-text", "pii-in-event", "pii-unmarked", "user-entity-missing",
  ]

  @Test(arguments: RuleFixture.all.filter(\.isReported))
  func actionsOnFixtures(_ fixture: RuleFixture) throws {
    guard fixture.rule != "config-invalid", !fixture.rule.hasPrefix("profile-") else { return }
    let bytes = Array(try fixture.plan().utf8)
    check(bytes, "tracking-plan.yaml", "\(fixture)", rule: fixture.rule)
    let tree = SyntaxTree.parse(bytes)
    guard tree.problems.isEmpty else { return }
    let json = Array(PlanRewriting.text(tree, as: .json).utf8)
    check(json, "tracking-plan.json", "\(fixture) as JSON", rule: fixture.rule)
  }

  /// Whatever form the events have, and where there are none yet.
  @Test(arguments: FeatureFixture.all("actions").filter { $0.name.hasPrefix("source.addMissing") })
  func actionsOnEveryFormOfEvents(_ fixture: FeatureFixture) throws {
    try fixture.inspect { subject in
      let path = subject.document.path?.string ?? "tracking-plan.yaml"
      #expect(check(subject.document.text.bytes, path, "\(fixture)", rule: "core-event-missing") > 0)
    }
  }

  @Test(
    .enabled(if: Shared.folder("corpus/plans") != nil, "\(Shared.absence)"),
    arguments: Shared.files(in: Shared.folder("corpus/plans") ?? "").filter { $0.hasSuffix(".yaml") })
  func actionsOnOpenPlans(_ file: String) throws {
    let folder = try #require(Shared.folder("corpus/plans"))
    let bytes = try #require(Shared.bytes(of: "\(folder)/\(file)"))
    let count = check(bytes, "tracking-plan.yaml", file, rule: nil)
    #expect(count > 0)
  }

  /// Does everything that can be done about a plan, one after another: of actions that say the same but for the names
  /// the first; of quick fixes only those of one rule, if one is given.
  @discardableResult
  private func check(_ bytes: [UInt8], _ path: String, _ name: String, rule: String?) -> Int {
    let before = analysis(bytes, path)
    let document = AnalyzedDocument(
      kind: .plan, path: nil, text: before.text, tree: before.document.tree, analysis: before)
    let weights = weights(before)
    var done: Set<String> = []
    for action in CodeActions.actions(in: document, for: ByteRange(0, bytes.count)) {
      switch action.recipe.step {
      case .explain, .suppress, .suppressInFile: continue
      case .fix where rule.map { $0 != action.recipe.rule } ?? false: continue
      default: break
      }
      guard action.refusal == nil, done.insert("\(action.recipe.rule) \(kind(action.title))").inserted else {
        continue
      }
      guard let edits = action.edits ?? action.recipe.edits(in: document),
        let text = TextEdit.apply(edits, to: bytes)
      else {
        Issue.record("\(name): \(action.title): no edit")
        continue
      }
      let after = analysis(text, path)
      let problems = after.document.tree.problems.count
      #expect(problems <= before.document.tree.problems.count, "\(name): \(action.title)")
      for (rule, weight) in self.weights(after) where !Self.demands.contains(rule) {
        #expect(weight <= weights[rule] ?? 0, "\(name): \(action.title): \(rule)")
      }
    }
    return done.count
  }

  private func analysis(_ bytes: [UInt8], _ path: String) -> Analysis {
    Analyzer(today: "2026-06-30").analyze(bytes, path: path)
  }

  /// How much each rule has to say that is at least a warning; one finding of many places weighs as much as they would.
  private func weights(_ analysis: Analysis) -> [String: Int] {
    var weights: [String: Int] = [:]
    for finding in analysis.active where finding.severity >= .warning {
      weights[finding.rule, default: 0] += max(1, finding.related.count >= 8 ? finding.related.count : 1)
    }
    return weights
  }

  /// A title without the names in quotes.
  private func kind(_ title: String) -> String {
    // What stands in brackets behind a title says of which of several things it is.
    (title.split(separator: " (").first ?? "").split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated()
      .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: "\"")
  }
}
