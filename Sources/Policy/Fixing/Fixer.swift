import Linting
import SourceText
import YAML

/// Applies the fixes of a plan's findings until there is nothing left to apply: a function from bytes to bytes.
///
/// Fixes that touch each other go in different rounds. Every round is looked at: fixes that do not settle their
/// findings, or that wake others, break the grammar or lose a comment, are taken back. So a second run changes nothing.
public struct Fixer: Sendable {
  /// What holds for the plan.
  public var settings = Configuration.Settings()
  /// The profiles that the configuration composes with the plan's, in order.
  public var also: [String] = []
  /// The profiles that can be named.
  public var profiles = ProfileLibrary.builtIn
  /// What is said of suppressions in it; what is suppressed is not fixed.
  public var suppressions = Suppressions.Reasons.optional
  /// Today's date in ISO 8601, where it is known.
  public var today: String?
  /// The grammar of the text.
  public var dialect = SyntaxDialect.yaml
  /// The rules whose findings are fixed; the others are asked all the same, to see that nothing wakes them.
  public var rules = RuleSelection()
  /// Whether to apply also what changes the plan's meaning: the first fix of each finding.
  public var isUnsafe = false

  /// The most versions of a text that are looked at, and the most bytes of all of them: a long text has fewer.
  private static let patience = 400
  private static let mostBytes = 20_000_000
  /// How many versions of any text are looked at.
  private static let leastPatience = 24
  /// How many findings are tried one by one to learn whether any of them can be fixed.
  private static let fewFindings = 4

  /// Makes a fixer that applies every safe fix under no configuration.
  public init() {}

  /// Fixes a text. Complexity: that of a run of all rules, times the rounds; mostly two, at most some hundred, and fewer
  /// in a text of more than a hundred thousand bytes.
  public func fix(_ bytes: [UInt8]) -> FixOutcome {
    var outcome = FixOutcome(bytes: bytes)
    var version = FixVersion(bytes, self)
    var seen: Set<Int> = [bytes.hashValue]
    var refused: Set<String> = []
    var changedSinceRefusal = false
    let patience = min(
      Fixer.patience, max(Fixer.leastPatience, Fixer.mostBytes / max(bytes.count, 1)))
    var looks = 1
    while true {
      let all = candidates(version)
      var round = FixCandidate.compatible(all.filter { !refused.contains($0.name) })
      if round.isEmpty {
        // What was refused in an earlier version may do in this one.
        guard changedSinceRefusal, !refused.isEmpty else { break }
        refused = []
        changedSinceRefusal = false
        continue
      }
      while let first = round.first {
        guard looks < patience else { return finish(&outcome, version, isSettled: false) }
        looks += 1
        if let next = apply(round, to: version) {
          for candidate in round { outcome.fixed[candidate.rule, default: 0] += 1 }
          version = next
          changedSinceRefusal = true
          if !seen.insert(next.bytes.hashValue).inserted { return finish(&outcome, version, isSettled: true) }
          break
        }
        // Somebody in the round spoils it: try the first half, and whoever spoils it alone is refused.
        if round.count == 1 {
          refused.insert(first.name)
          break
        }
        round = Array(round.prefix(round.count / 2))
      }
    }
    return finish(&outcome, version, isSettled: true)
  }

  /// Whether fixing a text would change it; where it has more than a few findings to fix, one of them surely can be.
  ///
  /// Complexity: that of a run of all rules, at most a handful of times.
  public func canFix(_ bytes: [UInt8]) -> Bool {
    let version = FixVersion(bytes, self)
    let all = candidates(version)
    guard !all.isEmpty, all.count <= Fixer.fewFindings else { return !all.isEmpty }
    if apply(FixCandidate.compatible(all), to: version) != nil { return true }
    return all.count > 1 && all.contains { apply([$0], to: version) != nil }
  }

  private func finish(_ outcome: inout FixOutcome, _ version: FixVersion, isSettled: Bool) -> FixOutcome {
    outcome.bytes = version.bytes
    outcome.isSettled = isSettled
    outcome.offered = version.findings.count { !$0.fixes.isEmpty }
    return outcome
  }

  private func candidates(_ version: FixVersion) -> [FixCandidate] {
    version.findings.compactMap { finding in
      guard let rule = Catalogue.rule(finding.rule), rules.includes(rule) else { return nil }
      return FixCandidate(finding, isUnsafe: isUnsafe, in: version.bytes)
    }
  }

  /// The next version, if it is better.
  private func apply(_ round: [FixCandidate], to version: FixVersion) -> FixVersion? {
    guard let bytes = TextEdit.apply(round.flatMap(\.edits), to: version.bytes), bytes != version.bytes
    else { return nil }
    let next = FixVersion(bytes, self)
    let rules = Set(round.map(\.rule))
    return next.isBetter(than: version, by: rules, isUnsafe: isUnsafe) ? next : nil
  }
}
