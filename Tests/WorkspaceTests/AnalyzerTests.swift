import SourceText
import Testing
import Workspace

@Suite struct AnalyzerTests {
  @Test func readsJSONByItsOwnGrammar() {
    let text = Array(#"{"events": [{"name": "report.created",}]}"#.utf8)
    #expect(!Analyzer().analyze(text, path: "plan.yaml").findings.contains { $0.rule == "yaml-syntax" })
    #expect(Analyzer().analyze(text, path: "plan.json").findings.contains { $0.rule == "yaml-syntax" })
  }

  @Test func stopsWhenNobodyWantsTheAnswer() {
    let text = SourceText("events: [{name: report.created}]")
    #expect(Analyzer().analyze(text, path: "a.yaml", isCancelled: { true }) == nil)
    var asked = 0
    let stopped = Analyzer().analyze(text, path: "a.yaml") {
      asked += 1
      return asked > 3
    }
    #expect(stopped == nil)
  }

  @Test(arguments: [
    [], [0xFF, 0xFE], [0x00], Array("events:".utf8), [0xEF, 0xBB, 0xBF], Array("{[\"".utf8),
  ])
  func takesAnyBytes(_ bytes: [UInt8]) {
    for path in ["a.yaml", "a.json", ""] { _ = Analyzer().analyze(bytes, path: path) }
  }
}
