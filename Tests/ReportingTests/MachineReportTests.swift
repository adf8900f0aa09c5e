import JSON
import Linting
import Policy
import TestSupport
import Testing
import Workspace

@testable import Reporting

/// What formats for machines hold; that their consumers take them is seen by `.ci/reports`.
@Suite struct MachineReportTests {
  /// Three errors, one of them suppressed, and more hints than GitHub shows of a kind.
  private static let text = """
    meta: {profile: core, product: "<A|B> & C"}
    events:
      - name: report.created
      - name: report.created
      - name: user.joined
      # plumbline: ignore event-duplicate -- known
      - name: user.joined
      - {name: "a b", properties: [{name: x}, {name: x}]}

    """

  private static let outcome = CheckOutcome(analyses: [
    Analyzer(today: nil).analyze(Array(text.utf8), path: "a, b/100%:plan.yaml")
  ])

  private func render(_ format: ReportFormat, _ change: (inout ReportOptions) -> Void = { _ in }) -> String {
    var options = ReportOptions()
    change(&options)
    return String(decoding: format.render(MachineReportTests.outcome, options), as: UTF8.self)
  }

  private func json(_ format: ReportFormat, _ change: (inout ReportOptions) -> Void = { _ in }) throws
    -> JSONValue
  {
    try JSONParser.parse(Array(render(format, change).utf8))
  }

  @Test func gitHubIsToldNoMoreThanItShows() {
    let report = render(.github) { $0.level = .hint }
    let lines = report.split(separator: "\n")
    for command in ["error", "warning", "notice"] {
      #expect(lines.count { $0.hasPrefix("::\(command) ") } <= GitHubReport.limit)
    }
    let errors = lines.filter { $0.hasPrefix("::error ") }
    #expect(errors.count == 2)
    #expect(
      errors.first
        == "::error file=a%2C b/100%25%3Aplan.yaml,line=4,col=11,endLine=4,endColumn=25,title=event-duplicate::event \"report.created\" is defined twice"
    )
    let findings = MachineReportTests.outcome.files.flatMap(\.active).count
    let told = lines.count { $0.hasPrefix("::") }
    #expect(findings > told)
    #expect(report.contains("\(findings - told) more findings left out"))
  }

  @Test func gitHubIsSentNoControlCharacters() {
    let text = "meta: {profile: core}\nevents:\n  - {name: \"a.\\e[31mb\"}\n  - {name: \"a.\\e[31mb\"}\n"
    let outcome = CheckOutcome(analyses: [Analyzer(today: nil).analyze(Array(text.utf8), path: "plan.yaml")])
    let report = String(decoding: ReportFormat.github.render(outcome, ReportOptions()), as: UTF8.self)
    #expect(report.contains("a.␛[31mb"))
    #expect(!report.utf8.contains(0x1B))
  }

  @Test func sarifMarksWhatIsSuppressed() throws {
    let run = try #require(try json(.sarif)["runs"]?.array?.first)
    let results = try #require(run["results"]?.array)
    let duplicates = results.filter { $0["ruleId"] == "event-duplicate" }
    #expect(duplicates.count == 2)
    #expect(duplicates.count { $0["suppressions"]?.array?.isEmpty == false } == 1)
    let first = try #require(duplicates.first)
    #expect(first["level"] == "error")
    let place = first["locations"]?.array?.first?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"] == "a,%20b/100%25%3Aplan.yaml")
    #expect(place?["region"]?["startLine"] == 4)
    #expect(place?["region"]?["startColumn"] == 11)
    #expect(place?["region"]?["endColumn"] == 25)
    // Each result names its rule, and the table holds no other.
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.array)
    for result in results {
      let index = try #require(result["ruleIndex"]?.int)
      #expect(rules[index]["id"] == result["ruleId"])
    }
    #expect(Set(rules.map { $0["id"]?.string ?? "" }) == Set(results.map { $0["ruleId"]?.string ?? "" }))
    #expect(first["baselineState"] == nil)
  }

  @Test func sarifMarksWhatIsInTheBaseline() throws {
    let analysis = MachineReportTests.outcome.analyses[0]
    var findings = analysis.findings
    findings[0].isBaselined = true
    let outcome = CheckOutcome(analyses: [analysis.replacing(findings: findings)], baselineGone: 0)
    var options = ReportOptions()
    options.level = .hint
    let report = try JSONParser.parse(ReportFormat.sarif.render(outcome, options))
    let results = try #require(report["runs"]?.array?.first?["results"]?.array)
    #expect(results.count { $0["baselineState"] == "unchanged" } == 1)
    #expect(results.count { $0["baselineState"] == "new" } == results.count - 1)
  }

  @Test func gitLabTellsFindingsApart() throws {
    let entries = try #require(try json(.gitlab) { $0.level = .hint }.array)
    #expect(entries.count == MachineReportTests.outcome.files.flatMap(\.active).count)
    #expect(Set(entries.compactMap { $0["fingerprint"]?.string }).count == entries.count)
    #expect(entries.contains { $0["location"]?["lines"]?["begin"] == 4 && $0["severity"] == "critical" })
    for entry in entries {
      #expect(entry["type"] == "issue")
      #expect(entry["categories"]?.array?.count == 1)
    }
    let duplicate = entries.first { $0["check_name"] == "event-duplicate" }
    #expect(duplicate?["categories"]?.array?.first == "Bug Risk")
  }

  @Test func junitFailsWhatFailsTheCheck() {
    let report = render(.junit)
    #expect(report.contains("<testsuite name=\"a, b/100%:plan.yaml\""))
    #expect(report.contains("failures=\"2\" errors=\"0\" skipped=\"1\""))
    #expect(report.contains("message=\"event &quot;report.created&quot; is defined twice\" type=\"error\""))
    let strict = render(.junit) { $0.failOn = .hint }
    let all = MachineReportTests.outcome.files.flatMap(\.active).count
    #expect(strict.contains("failures=\"\(all)\" errors=\"0\" skipped=\"1\""))
    let clean = CheckOutcome(analyses: [Analyzer(today: nil).analyze([], path: "empty.yaml")])
    #expect(
      String(decoding: ReportFormat.junit.render(clean, ReportOptions()), as: UTF8.self)
        .contains("tests=\"1\" failures=\"0\""))
  }

  @Test func xmlHoldsNothingThatEndsIt() {
    #expect(
      XMLText.escaped("<a> & \"b\"\n\u{1}\u{FFFE}") == "&lt;a&gt; &amp; &quot;b&quot;&#10;\u{FFFD}\u{FFFD}")
    #expect(render(.checkstyle).contains("<file name=\"a, b/100%:plan.yaml\">"))
  }

  @Test func markdownShowsNamesAsTheyAre() {
    #expect(MarkdownText.cell("a|b <i> @x `c`") == "a\\|b &lt;i&gt; \\@x \\`c\\`")
    #expect(MarkdownText.code("a|b", inTable: true) == "`a\\|b`")
    #expect(MarkdownText.code("a`b") == "`` a`b ``")
    let rows = render(.markdown).split(separator: "\n").filter { $0.hasPrefix("| ") }
    // The heading, and each finding on one line.
    #expect(
      rows.count == 1 + MachineReportTests.outcome.files.flatMap(\.active).count { $0.severity >= .warning })
  }

  @Test func theGravestStayWhereThereAreTooMany() throws {
    let all = MachineReportTests.outcome.files.flatMap(\.active).count
    for format in [
      ReportFormat.text, .github, .gitlab, .checkstyle, .markdown, .sarif, .junit, .json, .jsonl,
    ] {
      let report = render(format) {
        $0.level = .hint
        $0.maxFindings = 2
      }
      #expect(report.contains("event-duplicate"), "\(format.name)")
      #expect(!report.contains("event-description-missing"), "\(format.name)")
    }
    let json = try json(.json) { $0.maxFindings = 2 }
    #expect(json["findings"]?.array?.count == 2)
    #expect(json["omitted"]?.int == all - 1)
    #expect(json["summary"]?["error"] == 2)
    let text = render(.text) {
      $0.level = .error
      $0.maxFindings = 1
    }
    #expect(text.contains("… and 1 more (--max-findings)"))
    let lines = render(.jsonl) { $0.maxFindings = 2 }.split(separator: "\n")
    #expect(lines.count == 3)
  }

  @Test func statisticsCountByRule() throws {
    let statistics = RuleStatistics(MachineReportTests.outcome, atLeast: .hint)
    #expect(statistics.rows.contains { $0.rule == "event-duplicate" && $0.count == 1 })
    #expect(
      statistics.rows.reduce(0) { $0 + $1.count } == MachineReportTests.outcome.files.flatMap(\.active).count)
    #expect(zip(statistics.rows, statistics.rows.dropFirst()).allSatisfy { $0.count >= $1.count })
    #expect(ReportFormat.sarif.statistics == nil)
  }

  /// The same plans give the same bytes, and levels change what is shown but not what was found.
  @Test func everyFormatIsRepeatable() {
    for format in ReportFormat.all {
      #expect(render(format) == render(format), "\(format.name)")
      #expect(!render(format).isEmpty)
      #expect(render(format).hasSuffix("\n"))
    }
  }
}
