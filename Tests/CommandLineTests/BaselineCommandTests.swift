import JSON
import TestSupport
import Testing

@testable import plumbline

@Suite struct BaselineCommandTests {
  private static let first = "  - name: report.created\n  - name: report.created\n"
  private static let plan = "events:\n\(first)"

  @Test func onlyNewFindingsFail() throws {
    let folder = try TemporaryFolder(["a/tracking-plan.yaml": BaselineCommandTests.plan])
    let console = TestConsole()
    let baseline = ["--baseline", ".plumbline-baseline.json"]
    func check(_ more: String...) -> Int32 { console.run(all: ["check"] + baseline + more, in: folder.path) }
    #expect(check() == 2)
    #expect(console.run("check", "--write-baseline", in: folder.path) == 0)
    #expect(console.text.hasSuffix("written to .plumbline-baseline.json\n"))
    #expect(check() == 0)
    #expect(console.text.contains(" in the baseline"))
    #expect(!console.text.contains("error:"))
    // Moved, and wherever the user stands.
    try folder.write(
      "events:\n  - name: plan.chosen\n\(BaselineCommandTests.first)", to: "a/tracking-plan.yaml")
    #expect(check() == 0)
    #expect(
      console.run("check", "--baseline", "../.plumbline-baseline.json", in: "\(folder.path)/a") == 0)
    // One more of the same is new.
    try folder.write(
      BaselineCommandTests.plan + "  - name: report.created\n", to: "a/tracking-plan.yaml")
    #expect(check() == 1)
    #expect(check("--format", "json") == 1)
    let findings = try JSONParser.parse(console.output)["findings"]?.array ?? []
    let duplicates = findings.filter { $0["rule"] == "event-duplicate" }
    #expect(duplicates.compactMap { $0["baselined"]?.bool } == [true, false])
  }

  @Test func thoseThatAreGoneAreTold() throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": BaselineCommandTests.plan, "old/tracking-plan.yaml": BaselineCommandTests.plan,
    ])
    let console = TestConsole()
    let selected = ["check", "--select", "event-duplicate", "--baseline", "b.json"]
    #expect(console.run(all: selected + ["--write-baseline"], in: folder.path) == 0)
    #expect(console.text == "2 findings written to b.json\n")
    try folder.write("events:\n  - name: report.created\n", to: "tracking-plan.yaml")
    #expect(console.run(all: selected, in: folder.path) == 0)
    #expect(
      console.text.hasSuffix("\n1 finding of the baseline is gone; write it anew with --write-baseline\n"))
    #expect(console.run("check", "--select", "name", "--baseline", "b.json", in: folder.path) == 0)
    #expect(!console.text.contains("gone"))
    try folder.remove("old")
    #expect(console.run(all: selected, in: folder.path) == 0)
    #expect(console.text.contains("2 findings of the baseline are gone"))
  }

  @Test func aBaselineHoldsAllThatIsFound() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": BaselineCommandTests.plan])
    let console = TestConsole()
    #expect(console.run("check", "--changed-since", "HEAD", "--write-baseline", in: folder.path) == 2)
    #expect(
      console.errors.contains(
        "options \"--changed-since\" and \"--write-baseline\" contradict each other"))
  }

  @Test func whatIsNoBaselineIsRefused() throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": BaselineCommandTests.plan, "a.json": "[", "b.json": #"{"version": 2}"#,
      "c.json": #"{"version": 1, "findings": [{"path": 1}]}"#,
    ])
    let console = TestConsole()
    for (name, reason) in [
      ("a.json", ""), ("b.json", "version is 2; this program knows 1"),
      ("c.json", "findings[0].path should be a string, is a number"),
    ] {
      #expect(console.run("check", "--baseline", name, in: folder.path) == 2)
      #expect(
        console.errors.hasPrefix("plumbline: \"\(name)\" is no baseline: \(reason)"), "\(console.errors)")
    }
  }
}
