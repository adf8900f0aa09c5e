import JSON
import Linting

/// How many findings each rule has.
struct RuleStatistics {
  /// The findings of one rule and one severity.
  struct Row: Equatable {
    /// The rule's id.
    let rule: String
    /// How much they matter.
    let severity: Severity
    /// How many they are.
    var count: Int
    /// How many of them have a safe fix.
    var fixable: Int
  }

  /// The rows, those with most findings first.
  let rows: [Row]

  /// Counts active findings.
  ///
  /// - Parameters:
  ///   - outcome: What was found.
  ///   - level: The least severity that counts.
  init(_ outcome: CheckOutcome, atLeast level: Severity) {
    var rows: [Row] = []
    var places: [String: Int] = [:]
    for file in outcome.selection(atLeast: level).files {
      for finding in file.findings {
        let fixable = finding.fixes.contains(where: \.isSafe) ? 1 : 0
        let key = "\(finding.severity.name) \(finding.rule)"
        if let place = places[key], rows.indices.contains(place) {
          rows[place].count += 1
          rows[place].fixable += fixable
        } else {
          places[key] = rows.count
          rows.append(Row(rule: finding.rule, severity: finding.severity, count: 1, fixable: fixable))
        }
      }
    }
    self.rows = rows.sorted {
      ($1.count, $0.severity.rawValue, $0.rule) < ($0.count, $1.severity.rawValue, $1.rule)
    }
  }

  /// The rows for people, aligned.
  var text: String {
    let numbers = rows.map { "\($0.count)" }
    let width = numbers.map(\.utf8.count).max() ?? 0
    let names = rows.map(\.severity.name.utf8.count).max() ?? 0
    func padding(_ text: String, to width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.utf8.count))
    }
    return zip(rows, numbers).map { row, number in
      let severity = row.severity.name
      let fixable =
        row.fixable == 0 ? "" : row.fixable == row.count ? "  (fixable)" : "  (\(row.fixable) fixable)"
      return padding(number, to: width) + number + "  " + severity + padding(severity, to: names)
        + "  \(row.rule)\(fixable)\n"
    }.joined()
  }

  /// The rows as a table.
  var markdown: String {
    guard !rows.isEmpty else { return "" }
    return "| findings | | rule | fixable |\n|---:|---|---|---:|\n"
      + rows.map {
        "| \($0.count) | \($0.severity.name) | \(MarkdownText.code($0.rule, inTable: true)) | \($0.fixable) |\n"
      }.joined() + "\n"
  }
}

extension RuleStatistics: JSONEncodable {
  /// Writes the rows as an array of objects.
  func write(to writer: inout JSONWriter) {
    writer.array { writer in
      for row in rows {
        writer.object {
          $0.member("rule", row.rule)
          $0.member("severity", row.severity.name)
          $0.member("count", row.count)
          $0.member("fixable", row.fixable)
        }
      }
    }
  }
}

extension ReportFormat {
  /// What `--statistics` prints instead of this format's findings; `nil` where the format has no place for it.
  public var statistics: ReportFormat? {
    let name = name
    switch name {
    case "text":
      return ReportFormat(name: name, summary: summary) { outcome, options in
        let statistics = RuleStatistics(outcome, atLeast: options.level)
        let summary = options.isQuiet ? "" : Summary(outcome: outcome, options: options).text + "\n"
        return Array(
          (statistics.text + (statistics.rows.isEmpty || options.isQuiet ? "" : "\n") + summary).utf8)
      }
    case "markdown":
      return ReportFormat(name: name, summary: summary) { outcome, options in
        let statistics = RuleStatistics(outcome, atLeast: options.level)
        let summary = options.isQuiet ? "" : Summary(outcome: outcome, options: options).text
        return Array((statistics.markdown + MarkdownText.cell(summary) + "\n").utf8)
      }
    case "json":
      return ReportFormat(name: name, summary: summary) { outcome, _ in
        RuleStatistics(outcome, atLeast: .hint).jsonBytes() + [0x0A]
      }
    default: return nil
    }
  }
}
