import JSON
import Linting
import Testing

@testable import plumbline

@Suite struct ExplainCommandTests {
  private let console = TestConsole()

  @Test func explainsARule() throws {
    #expect(console.run("explain", "event-duplicate") == 0)
    #expect(console.text.hasPrefix("event-duplicate · event · error\n"))
    #expect(console.text.contains("\nAvoid\n") && console.text.contains("error[event-duplicate]"))
    #expect(console.run("explain", "event-duplicate", "--format", "json") == 0)
    let json = try JSONParser.parse(console.output)
    #expect(json["avoid"]?.string?.isEmpty == false)
    #expect(json["severity"] == "error")
  }

  @Test func refusesWhatIsNoRule() {
    #expect(console.run("explain", "event-dupliacte") == 2)
    #expect(
      console.errors == "plumbline: unknown rule \"event-dupliacte\"; did you mean \"event-duplicate\"?\n")
    #expect(console.run("explain", "zebra") == 2)
    #expect(console.errors == "plumbline: unknown rule \"zebra\"; \"plumbline rules\" lists them\n")
    #expect(console.run("explain", "event") == 2)
    #expect(console.errors.contains("\"plumbline rules --family event\" lists its rules"))
    #expect(console.run("explain") == 2)
  }

  @Test func anOldIdWorks() throws {
    var parsed = ParsedArguments()
    parsed.operands = ["event-twice"]
    var text = ""
    var errors = ""
    var console = Console(
      output: { bytes in
        text += String(decoding: bytes, as: UTF8.self)
        return true
      },
      errorOutput: { bytes in
        errors += String(decoding: bytes, as: UTF8.self)
        return true
      },
      input: { [] }, environment: { _ in nil }, isTerminal: false, width: nil, files: .init())
    let names = RuleNames(renamed: ["event-twice": "event-duplicate"])
    #expect(try ExplainCommand(parsed, names: names).run(on: &console) == .success)
    #expect(errors == "plumbline: rule \"event-twice\" is called \"event-duplicate\" by now\n")
    #expect(text.hasPrefix("event-duplicate"))
  }

  @Test func listsTheRules() throws {
    #expect(console.run("rules") == 0)
    #expect(console.text.split(separator: "\n").count == Catalogue.rules.count)
    #expect(console.run("rules", "--family", "event", "--severity", "error") == 0)
    #expect(console.text.split(separator: "\n").allSatisfy { $0.hasPrefix("event-") && $0.contains("error") })
    #expect(console.run("rules", "--family", "group", "--format", "json") == 0)
    let json = try JSONParser.parse(console.output).array ?? []
    #expect(!json.isEmpty && json.allSatisfy { $0["family"] == "group" })
    #expect(console.run("rules", "--family", "grup") == 2)
  }
}
