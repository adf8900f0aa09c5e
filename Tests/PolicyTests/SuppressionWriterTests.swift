import Linting
import Policy
import SourceText
import TestSupport
import Testing
import YAML

@Suite struct SuppressionWriterTests {
  /// A byte order mark is none of the first line.
  @Test func theFirstLineBehindAByteOrderMarkIsReached() throws {
    let text = Array("\u{FEFF}meta: {product: Acme}\nevents: [{name: report.created}]\n".utf8)
    let tree = SyntaxTree.parse(text)
    let finding = try #require(RuleFixture.findings(SourceText(text)).first { $0.range.start < 10 })
    let edit = try #require(
      SuppressionWriter.edit(suppressing: finding, in: tree, lines: LineIndex(text)))
    let after = try #require(TextEdit.apply([edit], to: text))
    #expect(!RuleFixture.findings(SourceText(after)).contains { $0.rule == finding.rule })
  }

  @Test func commentsKeepTheLayout() {
    var writer = SuppressionWriter()
    writer.reason = "the dashboard needs it"
    writer.level = .error
    let plan = """
      events:\r
        - name: report.created\r
        - name: report.created\r
        # said before
        - name: >-
            report.created
      """
    let text = String(decoding: writer.write(Array(plan.utf8)).bytes, as: UTF8.self)
    #expect(
      text.contains(
        "  - name: report.created  # plumbline: ignore event-duplicate -- the dashboard needs it\r\n"))
    // Nothing can stand behind a line that a text goes on from.
    #expect(
      text.hasSuffix(
        """
          # said before
          # plumbline: ignore event-duplicate -- the dashboard needs it
          - name: >-
              report.created
        """))
  }

  @Test func aSuppressionThatIsThereGetsTheRuleAdded() {
    let plan = """
      meta: {naming_convention: object.action}
      events:
        - name: Report Made
        - name: Report Made  # plumbline: ignore event-duplicate -- twice on purpose
      """
    let outcome = SuppressionWriter().write(Array(plan.utf8))
    let text = String(decoding: outcome.bytes, as: UTF8.self)
    #expect(
      text.contains("# plumbline: ignore event-duplicate, name-style -- twice on purpose"), "\(text)")
    #expect(outcome.left == 0)
  }

  @Test func onlyTheRulesAskedForAreSuppressed() throws {
    var writer = SuppressionWriter()
    writer.rules = try RuleSelection(select: ["group"])
    let plan = Array("events:\n  - name: report.created\n  - name: report.created\n".utf8)
    #expect(writer.write(plan).bytes == plan)
    #expect(writer.write(plan).left == 0)
  }

  @Test(arguments: RuleFixture.all.filter { $0.isReported })
  func fixtures(_ fixture: RuleFixture) throws {
    guard !fixture.rule.hasPrefix("config") && !fixture.rule.hasPrefix("profile") else { return }
    check(Array(try fixture.plan().utf8), fixture.description)
  }

  @Test(
    .enabled(if: Shared.folder("corpus") != nil, "\(Shared.absence)"),
    arguments: ["broken", "plans", "templates"])
  func openPlans(folder: String) throws {
    let corpus = try #require(Shared.folder("corpus"))
    for file in Shared.files(in: "\(corpus)/\(folder)") {
      check(try #require(Shared.bytes(of: "\(corpus)/\(folder)/\(file)")), "\(folder)/\(file)")
    }
  }

  /// After it nothing at the level is told but what no comment can reach, no suppression is unused, and without the
  /// comments the text is what it was.
  private func check(_ bytes: [UInt8], _ name: String) {
    for level in [Severity.warning, .hint] {
      var writer = SuppressionWriter()
      writer.level = level
      writer.today = "2026-06-30"
      let outcome = writer.write(bytes)
      let before = RuleFixture.findings(SourceText(bytes))
      let after = RuleFixture.findings(SourceText(outcome.bytes))
      func told(_ findings: [Finding]) -> Int {
        findings.count { $0.severity >= level && Catalogue.rule($0.rule)?.family != .policy }
      }
      func policy(_ findings: [Finding]) -> Int {
        findings.count { Catalogue.rule($0.rule)?.family == .policy }
      }
      #expect(told(after) == outcome.left, "\(name)")
      #expect(told(before) == outcome.left + outcome.suppressed, "\(name)")
      #expect(policy(after) <= policy(before), "\(name)")
      if SyntaxTree.parse(bytes).problems.isEmpty { #expect(outcome.left == 0, "\(name)") }
    }
  }
}
