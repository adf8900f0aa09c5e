import Linting
import SourceText
import Testing
import TrackingPlan
import YAML

/// A text can have millions of one fault: ten thousand of them are told, and how many more there are.
struct FindingBoundTests {
  private func findings(_ text: String, of rule: String) throws -> [Finding] {
    let document = PlanDocument(SyntaxTree.parse(Array(text.utf8)))
    let settings = LintRun.Settings(profile: .core)
    return try #require(LintRun.findings(of: document, settings: settings)).filter { $0.rule == rule }
  }

  @Test func tellsTenThousandOfOneRuleAndCountsTheRest() throws {
    let text = "events: [" + Array(repeating: "a.sent", count: 12_001).joined(separator: ",") + "]\n"
    let found = try findings(text, of: "event-duplicate")
    #expect(found.count == 10_001)
    let last = try #require(found.last)
    #expect(last.message.hasPrefix("2000 more faults of this kind from here on"), "\(last.message)")
    #expect(last.severity == .error)
    // It stands where the first one that is not told does.
    #expect(text.utf8.dropFirst(last.range.start).starts(with: "a.sent".utf8))
    #expect(try findings(text, of: "event-duplicate") == found)
  }

  @Test func findingsOfOneKindEndWithOneThatSaysSo() {
    var findings: [Finding] = []
    var made = 0
    func make(_ place: Int) -> Finding {
      made += 1
      return Finding(
        rule: "config-invalid", severity: .error, message: "\(place)", range: ByteRange(place, place + 1))
    }
    for place in 0..<20_000 { findings.append(bounded: make(place)) }
    #expect(findings.count == 10_001 && made == 10_001 && findings.isFull)
    #expect(findings.last?.message == "more faults from here on are not told")
    #expect(findings.last?.range == ByteRange(10_000, 10_001))
  }

  @Test func saysNothingOfWhatIsTold() throws {
    let text = "events: [" + Array(repeating: "a.sent", count: 10_001).joined(separator: ",") + "]\n"
    #expect(try findings(text, of: "event-duplicate").count == 10_000)
  }

  @Test func countsWhatIsLeftOutToTheShareOfAll() throws {
    let event = { (number: Int) in
      "- {name: thing\(number).sent, category: core_value, properties: []}\n"
    }
    let text = "events:\n" + (0..<13_000).map(event).joined()
    let found = try findings(text, of: "event-description-missing")
    #expect(found.count == 1)
    #expect(found.first?.message.hasPrefix("13000 of 13000 events") == true, "\(found.map(\.message))")
  }
}
