import JSON
import TestSupport
import Testing

@testable import plumbline

/// `check`'s ways to report: where reports go, how many, and that none of them changes the verdict.
@Suite struct ReportOptionTests {
  private static let plan = "events:\n  - name: report.created\n  - name: report.created\n"

  @Test func severalReportsComeOfOneRun() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": ReportOptionTests.plan])
    let console = TestConsole()
    let code = console.run(
      "check", "--format", "sarif", "--output", "a.sarif", "--format", "junit", "-o", "b.xml", "--format",
      "github", in: folder.path)
    #expect(code == 1)
    #expect(console.errors.isEmpty)
    #expect(console.text.hasPrefix("::error file=tracking-plan.yaml,line=3"))
    let sarif = try #require(Shared.bytes(of: "\(folder.path)/a.sarif"))
    #expect(try JSONParser.parse(sarif)["version"] == "2.1.0")
    let junit = try #require(Shared.bytes(of: "\(folder.path)/b.xml"))
    #expect(String(decoding: junit, as: UTF8.self).hasPrefix("<?xml"))
    // An output without a format holds the text.
    #expect(console.run("check", "--output", "c.txt", in: folder.path) == 1)
    #expect(console.output.isEmpty)
    #expect(try folder.read("c.txt").hasPrefix("tracking-plan.yaml:3"))
  }

  @Test func noReportTakesThePlaceOfWhatIsChecked() throws {
    let files = [
      "tracking-plan.yaml": ReportOptionTests.plan, ".plumbline.yaml": "rules: {}\n",
      "current-state.yaml": "events: []\n",
    ]
    let folder = try TemporaryFolder(files)
    try folder.link("other.yaml", to: "tracking-plan.yaml")
    let console = TestConsole()
    for (name, same) in [
      ("tracking-plan.yaml", "tracking-plan.yaml"), ("./a/../tracking-plan.yaml", "tracking-plan.yaml"),
      ("other.yaml", "tracking-plan.yaml"), (".plumbline.yaml", ".plumbline.yaml"),
      ("current-state.yaml", "current-state.yaml"),
    ] {
      for arguments in [["--format", "json", "--output", name], ["--write-baseline=\(name)"]] {
        #expect(console.run(all: ["check", "tracking-plan.yaml"] + arguments, in: folder.path) == 2)
        #expect(
          console.errors
            == "plumbline: \"\(name)\" is read by this check (\(same)); write to another file\n")
      }
    }
    for (name, text) in files { #expect(try folder.read(name) == text) }
    #expect(
      console.run("check", "-o", "a", "--format", "json", "-o", "./a", in: folder.path) == 2,
      "\(console.errors)")
  }

  @Test func reportsThatGoToOnePlaceAreRefused() throws {
    let console = TestConsole()
    #expect(console.run("check", "-", "--format", "sarif", "--format", "text", input: "") == 2)
    #expect(console.errors.contains("only one report can go to standard output"))
    #expect(console.run("check", "-", "-o", "a", "-o", "b", input: "") == 2)
    #expect(console.errors.contains("two files for one report"))
    #expect(
      console.run("check", "-", "--format", "json", "-o", "a", "--format", "text", "-o", "a", input: "") == 2)
    #expect(console.errors.contains("two reports go to \"a\""))
    #expect(console.run("check", "-", "-o", "no/such/folder", input: "events: []") == 2)
    #expect(console.errors.contains("cannot write \"no/such/folder\""))
  }

  @Test func theVerdictIsThatOfTheFindings() {
    let console = TestConsole()
    for format in ["text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "markdown"] {
      let plan = ReportOptionTests.plan
      #expect(console.run("check", "-", "--format", format, input: plan) == 1, "\(format)")
      #expect(console.run("check", "-", "--format", format, "--max-findings", "1", input: plan) == 1)
      #expect(console.run("check", "-", "--format", format, "--exit-zero", input: plan) == 0)
      #expect(console.run("check", "gone", "--format", format, "--exit-zero") == 2)
    }
    #expect(console.run("check", "-", "--max-findings", "0", input: "") == 2)
    #expect(console.errors.contains("expected a number from 1"))
  }

  @Test func statisticsStandInTheFindingsPlace() throws {
    let console = TestConsole()
    _ = console.run("check", "-", "--statistics", "--level", "hint", input: ReportOptionTests.plan)
    #expect(console.text.contains("1  error        event-duplicate\n"))
    #expect(!console.text.contains("^^^"))
    _ = console.run("check", "-", "--statistics", "--format", "json", input: ReportOptionTests.plan)
    let rows = try #require(try JSONParser.parse(console.output).array)
    #expect(rows.contains { $0["rule"] == "event-duplicate" && $0["count"] == 1 })
    #expect(console.run("check", "-", "--statistics", "--format", "sarif", input: "") == 2)
    #expect(console.errors.contains("--statistics"))
  }

  @Test func watchingChecksAgainWhenAFileChanges() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": ReportOptionTests.plan])
    let console = TestConsole()
    var looks = 0
    let code = console.run(
      all: ["check", "--watch", "-q"], in: folder.path,
      wait: { _ in
        looks += 1
        // The second look sees what the first saw, the third sees another text.
        if looks == 2 { try? folder.write("events: []\n", to: "tracking-plan.yaml") }
        return looks < 4
      })
    #expect(looks == 4)
    #expect(code == 0)
    // One report of the fault: nothing is told twice, and the repaired plan has none.
    #expect(console.text.split(separator: "\n").count { $0.contains("[event-duplicate]") } == 1)
    #expect(console.run("check", "-", "--watch", input: "") == 2)
  }

  @Test func shellsCompleteWhatTheCommandsDeclare() {
    let console = TestConsole()
    for shell in ["bash", "zsh", "fish"] {
      #expect(console.run("completions", shell) == 0)
      for command in Plumbline.commands {
        #expect(console.text.contains(command.name), "\(shell) \(command.name)")
        for option in command.options {
          #expect(console.text.contains(option.name), "\(shell) \(option.name)")
        }
      }
      #expect(console.text.contains("event-group-level-unknown"))
    }
    #expect(console.run("completions", "powershell") == 2)
    #expect(console.run("completions") == 2)
    #expect(console.run("man") == 0)
    for command in Plumbline.commands {
      #expect(console.text.contains(".SS \"plumbline \(command.name)"))
    }
  }
}
