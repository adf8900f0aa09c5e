import JSON
import TestSupport
import Testing

@testable import plumbline

@Suite struct CheckCommandTests {
  private static let faulty = "events:\n  - name: report.created\n  - name: report.created\n"

  @Test func exitsByWhatIsFound() throws {
    let folder = try TemporaryFolder([
      "bad/tracking-plan.yaml": CheckCommandTests.faulty,
      "good/tracking-plan.yaml": "meta: {product: x}\nevents:\n  - report.created\n", "none/a.txt": "",
    ])
    let console = TestConsole()
    for format in ["text", "json"] {
      #expect(console.run("check", "--format", format, in: folder.path) == 1)
      #expect(console.errors.isEmpty)
      #expect(console.run("check", "good", "--format", format, in: folder.path) == 0)
      // A hint is hidden and counts all the same.
      #expect(console.run("check", "good", "--fail-on", "hint", "--format", format, in: folder.path) == 1)
      #expect(console.run("check", "bad", "gone", "--format", format, in: folder.path) == 2)
      #expect(console.errors == "plumbline: cannot read \"gone\": there is no such file\n")
      #expect(!console.output.isEmpty)
      #expect(console.run("check", "none", "--format", format, in: folder.path) == 2)
      #expect(
        console.errors
          == "plumbline: no tracking plan below \"none\" (looked for tracking-plan.yaml, .yml, .json); name the file, or run plumbline init\n"
      )
      #expect(console.output.isEmpty)
    }
    #expect(console.run("check", "good", in: folder.path, takesOutput: false) == 2)
  }

  @Test func pathsAreThoseThatTheUserSees() throws {
    let folder = try TemporaryFolder([".telemetry/tracking-plan.yaml": CheckCommandTests.faulty])
    let console = TestConsole()
    for path in [".", "./", ".telemetry", "\(folder.path)/.telemetry/tracking-plan.yaml"] {
      _ = console.run("check", path, in: folder.path)
      #expect(console.text.hasPrefix(".telemetry/tracking-plan.yaml:3:11: error: "), "\(path)")
    }
  }

  @Test func readsStandardInput() {
    let console = TestConsole()
    #expect(console.run("check", "-", input: CheckCommandTests.faulty) == 1)
    #expect(console.text.hasPrefix("-:3:11: error: "))
    #expect(console.run("check", "-", "--stdin-path", "a/plan.yaml", input: CheckCommandTests.faulty) == 1)
    #expect(console.text.hasPrefix("a/plan.yaml:3:11: error: "))
  }

  @Test func jsonHoldsEverythingWhateverTheLevel() throws {
    let console = TestConsole()
    _ = console.run(
      "check", "-", "--format", "json", "--level", "error", "-q", input: CheckCommandTests.faulty)
    let all = console.output
    _ = console.run("check", "-", "--format", "json", "--level", "hint", input: CheckCommandTests.faulty)
    #expect(console.output == all)
    let json = try JSONParser.parse(all)
    let counts = json["summary"]?.object?.members.compactMap(\.value.int).reduce(0, +)
    #expect(counts == json["findings"]?.array?.count)
    #expect(all.last == 0x0A)
  }

  @Test func coloursATerminalUnlessAskedNotTo() {
    let console = TestConsole()
    func isColored(_ arguments: String..., environment: [String: String] = [:], isTerminal: Bool = true)
      -> Bool
    {
      _ =
        arguments.isEmpty
        ? console.run(
          "check", "-", input: CheckCommandTests.faulty, environment: environment, isTerminal: isTerminal)
        : console.run(
          "check", "-", arguments[0], input: CheckCommandTests.faulty, environment: environment,
          isTerminal: isTerminal)
      return console.text.contains("\u{1B}")
    }
    #expect(isColored())
    #expect(!isColored(isTerminal: false))
    #expect(!isColored("--no-color"))
    #expect(!isColored(environment: ["NO_COLOR": "1"]))
    #expect(isColored(environment: ["NO_COLOR": ""]))
    #expect(!isColored(environment: ["TERM": "dumb"]))
  }

  @Test func tellsTheTimeToATerminalOnly() {
    let console = TestConsole()
    _ = console.run("check", "-", input: "events: []", isTerminal: true)
    #expect(console.text.contains(" ms · profile "))
    _ = console.run("check", "-", input: "events: []")
    #expect(!console.text.contains(" ms"))
  }

  @Test func whatThePlanSuppressesIsMarkedAndFailsNothing() throws {
    let plan = "events:\n  - name: report.created\n  # plumbline: ignore event-duplicate -- on purpose\n"
    let text = plan + "  - name: report.created\n"
    let console = TestConsole()
    #expect(console.run("check", "-", input: text) == 0)
    #expect(console.text.contains(", 1 suppressed"))
    #expect(!console.text.contains("[event-duplicate]"))
    #expect(console.run("check", "-", "--format", "json", input: text) == 0)
    let json = try JSONParser.parse(console.output)
    let found = json["findings"]?.array?.first { $0["rule"] == "event-duplicate" }
    #expect(found?["suppressed"] == true)
    #expect(json["summary"]?["error"] == 0)
  }
}
