import Linting
import SourceText
import YAML

/// The suppressions of one text, and what becomes of its findings under them.
public struct Suppressions: Sendable {
  /// What a configuration says of suppressions.
  public enum Reasons: Sendable, Hashable {
    /// A reason may be given.
    case optional
    /// A suppression without a reason suppresses nothing.
    case required
    /// No suppression is accepted.
    case forbidden
  }

  /// The suppressions in the order of the text.
  public let all: [Suppression]
  private let covered: [ByteRange]
  /// Comments that were meant as suppressions and are none, each with what is wrong with it.
  private let misfits: [(range: ByteRange, message: String)]

  /// Reads the comments of a text. Complexity: linear.
  public init(_ tree: SyntaxTree, lines: LineIndex) {
    let first = tree.firstChild(of: tree.root).map { tree.range(of: $0).start } ?? tree.bytes.count
    var all: [Suppression] = []
    var misfits: [(range: ByteRange, message: String)] = []
    for comment in tree.comments {
      guard let suppression = Suppression(comment, in: tree.bytes) else {
        if let word = Suppression.misspelled(comment, in: tree.bytes) {
          misfits.append((comment, "\"\(word)\" suppresses nothing; did you mean \"ignore\"?"))
        }
        continue
      }
      // Only at the top can a comment speak for the whole file.
      if !suppression.isForFile || comment.start < first {
        all.append(suppression)
      } else {
        misfits.append(
          (comment, "\"ignore-file\" counts above the first key only; write \"ignore\" for one item"))
      }
    }
    self.all = all
    self.misfits = misfits
    covered = all.isEmpty ? [] : SuppressionCoverage.find(all, in: tree, lines: lines)
  }

  /// Marks what is suppressed and adds what is wrong with the suppressions themselves.
  ///
  /// - Parameters:
  ///   - findings: What the checks found, in order of place.
  ///   - reasons: What the configuration says of suppressions.
  ///   - today: Today's date in ISO 8601; where it is not known, no suppression is past its date.
  ///   - unasked: The rules that this run does not ask: a suppression of one is not told to be unused.
  ///   - severities: The severities that a configuration gives to rules, by id.
  ///   - names: What rules are called.
  /// - Returns: All findings in order of place; the suppressed ones are marked, not dropped.
  public func apply(
    to findings: [Finding], reasons: Reasons = .optional, today: String? = nil, unasked: Set<String> = [],
    severities: [String: Severity] = [:], names: RuleNames = .current
  ) -> [Finding] {
    guard !all.isEmpty || !misfits.isEmpty else { return findings }
    var findings = findings
    var complaints: [Finding] = []
    for misfit in misfits {
      complaints.append(bounded: complaint(PolicyRules.suppressionUnused, misfit.range, misfit.message))
    }
    let named = FindingsByName(findings)
    // Of each name the ranges that were looked at already, and whether there was anything to suppress.
    var used: [String: [ByteRange: Bool]] = [:]
    for (suppression, range) in zip(all, covered) {
      if let complaint = refusal(of: suppression, reasons: reasons, today: today) {
        complaints.append(bounded: complaint)
        continue
      }
      if suppression.targets.isEmpty {
        complaints.append(
          bounded: complaint(
            PolicyRules.suppressionUnknownRule, suppression.range,
            "this suppression names no rule; expected the id that stands in brackets behind a finding"))
      }
      for target in suppression.targets {
        let present = names.presentName(of: target.name)
        guard let name = present else {
          complaints.append(bounded: unknown(target, names))
          continue
        }
        if name != target.name { complaints.append(bounded: renamed(target, to: name)) }
        var isUsed = used[name]?[range]
        if isUsed == nil {
          let positions = named.positions(of: name, in: range, of: findings)
          for position in positions { findings[position].isSuppressed = true }
          isUsed = !positions.isEmpty
          used[name, default: [:]][range] = isUsed
        }
        if isUsed == false, !unasked.contains(where: { isNamed(name, rule: $0) }) {
          complaints.append(
            bounded: complaint(
              PolicyRules.suppressionUnused, target.range,
              "\"\(target.name)\" has nothing to say here; this suppression does nothing"))
        }
      }
    }
    for index in complaints.indices {
      if let severity = severities[complaints[index].rule] { complaints[index].severity = severity }
    }
    return (findings + complaints).sorted {
      ($0.range, $0.severity.rawValue, $0.rule, $0.message)
        < ($1.range, $1.severity.rawValue, $1.rule, $1.message)
    }
  }

  private func isNamed(_ name: String, rule: String) -> Bool {
    rule == name || Catalogue.rule(rule)?.family.rawValue == name
  }

  private func unknown(_ target: Suppression.Target, _ names: RuleNames) -> Finding {
    var unknown = complaint(
      PolicyRules.suppressionUnknownRule, target.range, "no rule is called \"\(target.name)\"")
    unknown.suggestion = names.nearest(to: target.name)
    if let suggestion = unknown.suggestion {
      let edit = TextEdit(range: target.range, newText: suggestion)
      unknown.fixes = [Fix(title: "change to \"\(suggestion)\"", isSafe: false, edits: [edit])]
    }
    return unknown
  }

  /// An old id works as the new one does, and says so.
  private func renamed(_ target: Suppression.Target, to name: String) -> Finding {
    var finding = complaint(
      PolicyRules.suppressionUnknownRule, target.range,
      "rule \"\(target.name)\" is called \"\(name)\" by now")
    finding.severity = .information
    let edit = TextEdit(range: target.range, newText: name)
    finding.fixes = [Fix(title: "change to \"\(name)\"", isSafe: true, edits: [edit])]
    return finding
  }

  /// Why a suppression is not accepted at all.
  private func refusal(of suppression: Suppression, reasons: Reasons, today: String?) -> Finding? {
    if let until = suppression.until {
      guard CalendarDay.isDate(until.name) else {
        return complaint(
          PolicyRules.suppressionExpired, until.range,
          "\"\(until.name)\" is no date; expected one such as 2027-01-31")
      }
      if let today, until.name < today {
        return complaint(
          PolicyRules.suppressionExpired, until.range,
          "this suppression held until \(until.name); it no longer suppresses anything")
      }
    }
    switch reasons {
    case .optional: return nil
    case .required:
      guard suppression.reason == nil else { return nil }
      return complaint(
        PolicyRules.suppressionUnused, suppression.range,
        "the configuration requires a reason for every suppression; write one behind \"--\"")
    case .forbidden:
      return complaint(
        PolicyRules.suppressionUnused, suppression.range,
        "the configuration forbids suppressions; this one suppresses nothing")
    }
  }

  private func complaint(_ rule: Rule, _ range: ByteRange, _ message: String) -> Finding {
    Finding(rule: rule.id, severity: rule.severity, message: message, range: range)
  }
}
