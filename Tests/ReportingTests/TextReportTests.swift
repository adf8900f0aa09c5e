import Linting
import Testing
import Workspace

@testable import Reporting

@Suite struct TextReportTests {
  private static let plan = """
    meta: {product: x, pii_policy: traits_only}
    groups:
      - type: account
        is_top_level: true
      - type: workspace
        parent_type: account
    events:
      - name: report.created
        group_level: worksapce
      - name: report.created
        group_level: workspace
    """

  @Test func tellsEachFindingWithItsTextAndASummary() {
    var options = ReportOptions()
    options.level = .error
    let report = render(options)
    #expect(
      report.contains(
        """
        plan.yaml:9:18: error: no group is called "worksapce"  [event-group-level-unknown]
            8 |   - name: report.created
            9 |     group_level: worksapce
              |                  ^^^^^^^^^ did you mean "workspace"?
              = declared: account > workspace
        """))
    #expect(
      report.contains(
        "              | ".dropFirst(8) + "          ^^^^^^^^^^^^^^ the first one is here: 8:11\n"))
    #expect(report.contains("\n\n1 plan, 2 events: 2 errors, "))
    #expect(report.hasSuffix("\n") && !report.hasSuffix("\n\n"))
    #expect(!report.contains("\u{1B}"))
  }

  @Test func colourIsForSeverityOnly() {
    var options = ReportOptions()
    options.level = .error
    let plain = render(options)
    options.usesColor = true
    let colored = render(options)
    #expect(colored.contains("\u{1B}[1;31merror\u{1B}[0m:"))
    #expect(colored.contains("\u{1B}[1;31m^^^^^^^^^\u{1B}[0m did you mean"))
    var stripped = colored
    for code in ["\u{1B}[1;31m", "\u{1B}[0m"] { stripped = stripped.split(separator: code).joined() }
    #expect(stripped == plain)
  }

  @Test func quietPrintsFindingsOnly() {
    var options = ReportOptions()
    options.isQuiet = true
    #expect(!render(options).contains("1 plan"))
    #expect(ReportFormat.text.render(CheckOutcome(analyses: []), options).isEmpty)
  }

  @Test func aCleanPlanIsASummary() {
    let analysis = Analyzer().analyze(Array("events: []\n".utf8), path: "plan.yaml")
    let outcome = CheckOutcome(analyses: [analysis], elapsed: .milliseconds(3))
    let report = String(decoding: ReportFormat.text.render(outcome, ReportOptions()), as: UTF8.self)
    #expect(report.hasPrefix("1 plan, 0 events: no errors or warnings"))
    #expect(report.contains(" in 3 ms · profile core, inferred from "))
  }

  @Test(arguments: [
    (Duration.microseconds(900), "less than 1 ms"), (.milliseconds(41), "41 ms"),
    (.milliseconds(1250), "1.2 s"),
    (.seconds(-3), "less than 1 ms"),
  ])
  func tellsTheTime(duration: Duration, words: String) {
    #expect(Summary.words(for: duration) == words)
  }

  @Test func notesAreWrappedAtTheTerminalsWidth() {
    #expect(
      WordWrap.lines(of: "one two three four five six", width: 20) == ["one two three four", "five six"])
    #expect(WordWrap.lines(of: String(repeating: "x", count: 40), width: 20).count == 1)
  }

  private func render(_ options: ReportOptions) -> String {
    let analysis = Analyzer().analyze(Array(TextReportTests.plan.utf8), path: "plan.yaml")
    return String(
      decoding: ReportFormat.text.render(CheckOutcome(analyses: [analysis]), options), as: UTF8.self)
  }
}
