import Linting
import SourceText
import TrackingPlan
import YAML

/// One version of a text on the way to its fixed point, with what the rules say of it.
struct FixVersion {
  let bytes: [UInt8]
  let findings: [Finding]
  private let problems: Int
  private let comments: Int
  /// How much each rule has to say, all of it and what is at least a warning.
  private let weights: [String: (all: Int, grave: Int)]

  init(_ bytes: [UInt8], _ fixer: Fixer) {
    self.bytes = bytes
    let tree = SyntaxTree.parse(bytes, dialect: fixer.dialect)
    let run = PolicyRun(
      PlanDocument(tree, ownTypes: fixer.settings.ownTypes), lines: LineIndex(bytes),
      settings: fixer.settings, also: fixer.also,
      profiles: fixer.profiles,
      suppressions: fixer.suppressions, today: fixer.today)
    findings = run?.findings.filter(\.isActive) ?? []
    problems = tree.problems.count
    comments = tree.comments.count
    var weights: [String: (all: Int, grave: Int)] = [:]
    for finding in findings {
      // One finding may speak of many places; it weighs as much as they would one by one.
      let weight = finding.related.count >= 8 ? finding.related.count : finding.count
      let isGrave = finding.severity >= .warning
      weights[finding.rule, default: (0, 0)].all += weight
      if isGrave { weights[finding.rule, default: (0, 0)].grave += weight }
    }
    self.weights = weights
  }

  /// Whether this version is what the fixes of some rules were to make of an earlier one: those rules have less to
  /// say, no other has more, and neither a comment nor the grammar is lost.
  ///
  /// What a fix writes as its neighbours are may be a variant as they are: that hint is no new advice.
  ///
  /// - Parameters:
  ///   - before: The earlier version.
  ///   - rules: The rules whose findings were fixed.
  ///   - isUnsafe: Whether advice that is new is accepted.
  func isBetter(than before: FixVersion, by rules: Set<String>, isUnsafe: Bool) -> Bool {
    guard problems <= before.problems, comments >= before.comments else { return false }
    for rule in rules {
      guard weights[rule]?.all ?? 0 < before.weights[rule]?.all ?? 0 else { return false }
    }
    return weights.allSatisfy { rule, weight in
      let earlier = before.weights[rule] ?? (0, 0)
      let isOfLayout = rule == PlanVariant.id
      return isUnsafe || isOfLayout ? weight.grave <= earlier.grave : weight.all <= earlier.all
    }
  }
}
