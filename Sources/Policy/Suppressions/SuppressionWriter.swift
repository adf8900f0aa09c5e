import Insight
import Linting
import SourceText
import TrackingPlan
import YAML

/// Writes comments into a plan that suppress findings: a function from bytes to bytes.
///
/// A comment goes behind the line that a finding is on, else on a line of its own above it, else to the item around it;
/// a suppression that stands there already gets the rule added. Every comment is tried: what it does not suppress is
/// tried one place further out, and a comment that does nothing is not left behind.
public struct SuppressionWriter: Sendable {
  /// What became of a text.
  public struct Outcome: Sendable, Hashable {
    /// The text afterwards.
    public let bytes: [UInt8]
    /// How many findings are suppressed that were not.
    public let suppressed: Int
    /// How many of those that were asked for no comment can reach.
    public let left: Int
  }

  /// What holds for the plan.
  public var settings = Configuration.Settings()
  /// The profiles that the configuration composes with the plan's, in order.
  public var also: [String] = []
  /// The profiles that can be named.
  public var profiles = ProfileLibrary.builtIn
  /// What is said of suppressions in it.
  public var suppressions = Suppressions.Reasons.optional
  /// Today's date in ISO 8601, where it is known.
  public var today: String?
  /// What the code sends today, where that is at hand: what it tells of the plan can be suppressed there.
  public var state: StateInput?
  /// The rules whose findings are suppressed.
  public var rules = RuleSelection()
  /// The least severity that is suppressed.
  public var level = Severity.warning
  /// Why, as every comment will say.
  public var reason: String?

  /// How many places are tried for a finding.
  private static let patience = 12

  /// Makes a writer that suppresses errors and warnings.
  public init() {}

  /// Suppresses findings. Complexity: that of a run of all rules, times the places that must be tried; mostly two.
  public func write(_ bytes: [UInt8]) -> Outcome {
    let tree = SyntaxTree.parse(bytes)
    let lines = LineIndex(bytes)
    let wanted = findings(tree, lines).filter(isWanted)
    let places = SuppressionPlaces(tree, lines: lines)
    let choices = wanted.map {
      places.places(for: $0, commentLength: $0.rule.utf8.count + (reason?.utf8.count ?? 0) + 24)
    }
    var steps = Array(repeating: 0, count: wanted.count)
    var text = bytes
    for pass in 0...SuppressionWriter.patience {
      var rulesByPlace: [SuppressionPlaces.Place: [String]] = [:]
      for (index, finding) in wanted.enumerated() where choices[index].indices.contains(steps[index]) {
        let place = choices[index][steps[index]]
        if rulesByPlace[place]?.contains(finding.rule) != true {
          rulesByPlace[place, default: []].append(finding.rule)
        }
      }
      let edits = rulesByPlace.map { places.edit(at: $0, rules: $1, reason: reason) }
      text = TextEdit.apply(edits, to: bytes) ?? bytes
      let missed = missed(wanted, edits, in: text)
      let open = missed.filter { choices[$0].indices.contains(steps[$0]) }
      if open.isEmpty {
        return Outcome(bytes: text, suppressed: wanted.count - missed.count, left: missed.count)
      }
      for index in open { steps[index] = pass + 1 < SuppressionWriter.patience ? steps[index] + 1 : .max }
    }
    return Outcome(bytes: bytes, suppressed: 0, left: wanted.count)
  }

  private func isWanted(_ finding: Finding) -> Bool {
    guard finding.isActive, finding.severity >= level, let rule = Catalogue.rule(finding.rule) else {
      return false
    }
    // A suppression of what is wrong with suppressions would be the next thing to be suppressed.
    return rule.family != .policy && rules.includes(rule)
  }

  private func findings(_ tree: SyntaxTree, _ lines: LineIndex) -> [Finding] {
    let run = PolicyRun(
      PlanDocument(tree, ownTypes: settings.ownTypes), lines: lines, settings: settings, also: also,
      profiles: profiles,
      suppressions: suppressions, today: today, state: state)
    return run?.findings ?? []
  }

  /// Those of some findings that are told in the edited text all the same, by their indices.
  private func missed(_ wanted: [Finding], _ edits: [TextEdit], in text: [UInt8]) -> [Int] {
    struct Key: Hashable {
      let rule: String
      let start: Int
    }
    let found = findings(SyntaxTree.parse(text), LineIndex(text)).filter(\.isActive)
    let told = Set(found.map { Key(rule: $0.rule, start: $0.range.start) })
    let ordered = edits.sorted { $0.range < $1.range }
    var shift = 0
    var next = 0
    var missed: [Int] = []
    for (index, finding) in wanted.enumerated() {
      // Findings are in order of place, and every edit inserts.
      while next < ordered.count, ordered[next].range.start <= finding.range.start {
        shift += ordered[next].newText.utf8.count
        next += 1
      }
      if told.contains(Key(rule: finding.rule, start: finding.range.start + shift)) { missed.append(index) }
    }
    return missed
  }
}
