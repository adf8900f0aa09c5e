import SourceText
import TestSupport
import Testing
import Workspace

/// The current state beside a plan, and the files that it names.
@Suite struct StatesTests {
  private static let plan = "events:\n  - {name: report.created, category: core_value}\n"

  private func folder(_ files: [String: String]) throws -> TemporaryFolder {
    try TemporaryFolder(["app/.telemetry/tracking-plan.yaml": StatesTests.plan].merging(files) { $1 })
  }

  /// What is said of the state of the plan in `app/.telemetry`.
  private func messages(_ folder: TemporaryFolder, locations: String) throws -> [String] {
    try folder.write(
      "events: [{name: report.created, status: LIVE, locations: \(locations)}]",
      to: "app/.telemetry/current-state.yaml")
    let files = FileTree(base: FilePath(folder.path))
    let path = FilePath("app/.telemetry/tracking-plan.yaml")
    let state = try #require(try States(files: files).state(beside: path))
    #expect(state.displayName == "app/.telemetry/current-state.yaml")
    let analysis = Analyzer().analyze(try files.read(path), path: path.string, state: state)
    #expect(!analysis.findings.contains { $0.rule == "plan-event-unimplemented" })
    return analysis.stateFindings.map(\.message)
  }

  @Test func locationsStartBesideTheFolderAndAtTheRepository() throws {
    let folder = try folder([
      "app/src/a.ts": "1\n2\n3\n", "lib/b.ts": "1\n2", ".git/HEAD": "", "app/src/empty.ts": "",
    ])
    #expect(try messages(folder, locations: "['src/a.ts:3', 'lib/b.ts:2', src]") == [])
    #expect(try messages(folder, locations: "['app/src/a.ts:3', ./lib/b.ts]") == [])
    #expect(
      try messages(folder, locations: "['src/a.ts:4', 'lib/b.ts:3', 'src/empty.ts:1', src/c.ts]") == [
        "\"src/a.ts\" has no line 4; it has 3", "\"lib/b.ts\" has no line 3; it has 2",
        "\"src/empty.ts\" has no line 1; it has 0", "there is no file \"src/c.ts\" in this repository",
      ])
    // Where nothing resolves, nothing is said.
    #expect(try messages(folder, locations: "[src/c.ts, src/d.ts]") == [])
  }

  @Test func nothingIsLookedUpOutsideTheRepository() throws {
    let folder = try folder(["app/src/a.ts": "1\n", "secret.ts": "1\n"])
    try folder.link("app/src/link.ts", to: "\(folder.path)/secret.ts")
    let locations =
      "[src/a.ts, ../secret.ts, '\(folder.path)/none.ts', 'src/link.ts:9', 'src/../../secret.ts:9']"
    #expect(try messages(folder, locations: locations) == [])
    try folder.link("app/src/inside.ts", to: "a.ts")
    #expect(
      try messages(folder, locations: "['src/inside.ts:9']") == ["\"src/inside.ts\" has no line 9; it has 1"])
  }

  @Test func aStateStandsBesideThePlanCalledTrackingPlan() throws {
    let folder = try TemporaryFolder([
      "a/tracking-plan.yaml": "", "a/other.yaml": "", "a/current-state.yml": "", "b/plan.yaml": "",
      "b/current-state.yaml": "", "b/current-state.yml": "", "c/tracking-plan.yaml": "",
    ])
    let states = States(files: FileTree(base: FilePath(folder.path)))
    func state(_ plan: String) throws -> String? {
      try states.state(beside: FilePath(plan))?.displayName
    }
    #expect(try state("a/tracking-plan.yaml") == "a/current-state.yml")
    #expect(try state("a/other.yaml") == nil)
    #expect(try state("b/plan.yaml") == "b/current-state.yaml")
    #expect(try state("b/current-state.yaml") == nil)
    #expect(try state("c/tracking-plan.yaml") == nil)
    #expect(
      states.plan(beside: FilePath("a/current-state.yml"))?.name.elementsEqual("tracking-plan.yaml".utf8)
        == true)
    #expect(states.plan(beside: FilePath("b/current-state.yml")) == nil)
  }

  @Test func whatAnEditorHasOpenCounts() throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": StatesTests.plan, "current-state.yaml": "events: []",
    ])
    let path = FilePath("\(folder.path)/current-state.yaml")
    let states = States { $0 == path ? Array("events: [{name: x}]".utf8) : nil }
    let state = try #require(try states.state(beside: FilePath("\(folder.path)/tracking-plan.yaml")))
    let analysis = Analyzer().analyze(Array(StatesTests.plan.utf8), path: "p.yaml", state: state)
    #expect(analysis.stateFindings.map(\.rule) == ["state-event-unplanned"])
    #expect(analysis.findings.contains { $0.rule == "plan-event-unimplemented" })
  }

  @Test func aStateIsNoPlan() throws {
    let text = "meta: {product: x}\nevents:\n  - {name: a, category: core_value}\n"
    let folder = try TemporaryFolder(["p/current-state.yaml": text, "p/tracking-plan.yaml": StatesTests.plan])
    let files = FileTree(base: FilePath(folder.path))
    for path in ["p", "p/current-state.yaml", "p/tracking-plan.yaml"] {
      let found = PlanFinder.find([FilePath(path)], in: files)
      #expect(found.plans.map(\.path.string) == ["p/tracking-plan.yaml"], "\(path)")
      #expect(found.problems.isEmpty)
    }
    #expect(!PlanRecognition.isPlan(Array(text.utf8), path: FilePath("p/current-state.yaml")))
  }
}
