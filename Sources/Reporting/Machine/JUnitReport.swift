import Linting
import Workspace

extension ReportFormat {
  /// For whatever shows the results of tests.
  public static let junit = ReportFormat(name: "junit", summary: "JUnit's XML, a test case for each finding")
  {
    outcome, options in
    JUnitReport(outcome: outcome, options: options).render()
  }
}

/// A suite for each file, a case for each finding: what fails the check is a failure, what is suppressed or in the
/// baseline is skipped, anything else passes and says what it found. A file without findings is one case that passes.
struct JUnitReport {
  let outcome: CheckOutcome
  let options: ReportOptions

  private struct Suite {
    var name: String
    var cases: [String] = []
    var failures = 0
    var skipped = 0
  }

  func render() -> [UInt8] {
    let selection = outcome.selection(
      atLeast: min(options.level, options.failOn), includingSilent: true, limit: options.maxFindings)
    var suites = selection.files.map { Suite(name: $0.path) }
    var index = 0
    for reported in ReportedFinding.all(of: selection, in: outcome) {
      while index < suites.count, suites[index].name != reported.file.path { index += 1 }
      guard suites.indices.contains(index) else { break }
      add(reported, to: &suites[index])
    }
    var text = ""
    for suite in suites { text += written(suite) }
    let totals = XMLText.attributes([
      ("name", "plumbline"), ("tests", "\(suites.reduce(0) { $0 + max($1.cases.count, 1) })"),
      ("failures", "\(suites.reduce(0) { $0 + $1.failures })"), ("errors", "0"),
    ])
    return Array((XMLText.declaration + "<testsuites\(totals)>\n" + text + "</testsuites>\n").utf8)
  }

  private func add(_ reported: ReportedFinding, to suite: inout Suite) {
    let place = "\(reported.start.line):\(reported.start.column)"
    let attributes = XMLText.attributes([
      ("name", "\(reported.finding.rule) at \(place)"), ("classname", reported.file.path),
    ])
    let message = XMLText.attributes([("message", reported.finding.fullMessage)])
    let details = XMLText.escaped(
      (["\(reported.file.path):\(place)"] + reported.lines).joined(separator: "\n"))
    let body: String
    if !reported.finding.isActive {
      suite.skipped += 1
      let reason = reported.finding.isSuppressed ? "suppressed" : "in the baseline"
      body = "<skipped\(XMLText.attributes([("message", reason)]))/>"
    } else if reported.finding.severity >= options.failOn {
      suite.failures += 1
      let type = XMLText.attributes([("type", reported.finding.severity.name)])
      body = "<failure\(message)\(type)>\(details)</failure>"
    } else {
      body = "<system-out>\(XMLText.escaped(reported.finding.severity.name)): \(details)</system-out>"
    }
    suite.cases.append("    <testcase\(attributes)>\(body)</testcase>\n")
  }

  private func written(_ suite: Suite) -> String {
    let cases =
      suite.cases.isEmpty
      ? ["    <testcase\(XMLText.attributes([("name", "no findings"), ("classname", suite.name)]))/>\n"]
      : suite.cases
    let attributes = XMLText.attributes([
      ("name", suite.name), ("tests", "\(cases.count)"), ("failures", "\(suite.failures)"),
      ("errors", "0"), ("skipped", "\(suite.skipped)"),
    ])
    return "  <testsuite\(attributes)>\n" + cases.joined() + "  </testsuite>\n"
  }
}
