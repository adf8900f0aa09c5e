import Linting
import Workspace

/// The last lines of a report: what was looked at, what was found, by which profile, and what can be fixed.
struct Summary {
  let outcome: CheckOutcome
  let options: ReportOptions

  var text: String {
    let plans = outcome.analyses.count
    let events = outcome.analyses.reduce(0) { $0 + $1.plan.events.count }
    var line = "\(count(plans, "plan")), \(count(events, "event")): \(found)"
    if let elapsed = outcome.elapsed { line += " in \(Summary.words(for: elapsed))" }
    if let revision = outcome.changedSince {
      line += " · only what changed since \(VisibleText.of(revision))"
    }
    if let profile { line += " · \(profile)" }
    return [line, fixes, baseline].compactMap { $0 }.joined(separator: "\n")
  }

  private var findings: [Finding] { outcome.files.flatMap(\.active) }

  private var found: String {
    let findings = findings
    var parts: [String] = []
    for severity in Severity.allCases where severity >= options.level {
      let number = findings.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
      if number > 0 {
        parts.append(severity == .information ? "\(number) information" : count(number, severity.name))
      }
    }
    if parts.isEmpty { parts.append(nothing) }
    let hidden = findings.filter { $0.severity < options.level }
    // The level at which nothing is hidden any more.
    if let least = hidden.map(\.severity).min() {
      parts.append("\(hidden.count) hidden (--level \(least.name))")
    }
    let silent = outcome.files.flatMap(\.findings).filter { !$0.isActive }
    let suppressed = silent.count(where: \.isSuppressed)
    if suppressed > 0 { parts.append("\(suppressed) suppressed") }
    if silent.count > suppressed { parts.append("\(silent.count - suppressed) in the baseline") }
    return parts.joined(separator: ", ")
  }

  private var nothing: String {
    switch options.level {
    case .error: "no errors"
    case .warning: "no errors or warnings"
    case .information: "no errors, warnings or information"
    case .hint: "no findings"
    }
  }

  private var profile: String? {
    guard let first = outcome.analyses.first?.profile else { return nil }
    if outcome.analyses.allSatisfy({ $0.profile == first }) {
      switch first.origin {
      case .declared: return "profile \(VisibleText.of(first.id)), declared"
      case .inferred(let reason): return "profile \(first.id), inferred from \(VisibleText.of(reason))"
      }
    }
    var counts: [(id: String, count: Int)] = []
    for analysis in outcome.analyses {
      if let index = counts.firstIndex(where: { $0.id == analysis.profile.id }) {
        counts[index].count += 1
      } else {
        counts.append((analysis.profile.id, 1))
      }
    }
    return "profiles " + counts.map { "\(VisibleText.of($0.id)) (\($0.count))" }.joined(separator: ", ")
  }

  private var baseline: String? {
    guard let gone = outcome.baselineGone, gone > 0 else { return nil }
    let verb = gone == 1 ? "is" : "are"
    return "\(count(gone, "finding")) of the baseline \(verb) gone; write it anew with --write-baseline"
  }

  private var fixes: String? {
    let fixable = findings.filter { $0.fixes.contains(where: \.isSafe) }
    guard !fixable.isEmpty else { return nil }
    let hidden = fixable.filter { $0.severity < options.level }.count
    let shown = fixable.count - hidden
    var parts: [String] = []
    if shown > 0 { parts.append(count(shown, "finding")) }
    if hidden > 0 { parts.append(hidden == 1 ? "1 hidden one" : "\(hidden) hidden ones") }
    let way = options.fixCommand.map { "with `\($0)`" } ?? "safely; the edits are in --format json"
    return "\(parts.joined(separator: " and ")) can be fixed \(way)"
  }

  private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// A duration as one reads it: `3 ms`, `1.2 s`.
  static func words(for duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let milliseconds = max(0, seconds) * 1000 + max(0, attoseconds) / 1_000_000_000_000_000
    if milliseconds < 1 { return "less than 1 ms" }
    if milliseconds < 1000 { return "\(milliseconds) ms" }
    return "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
  }
}
