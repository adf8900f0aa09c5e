import TestSupport
import Testing

@testable import Workspace

@Suite struct PlanFinderTests {
  private static let plan =
    "meta: {product: x}\nevents:\n  - name: report.created\n    category: core_value\n"

  @Test func findsByNameAndByContent() throws {
    let folder = try TemporaryFolder([
      ".telemetry/tracking-plan.yaml": "",
      "a/tracking_plan.json": "{}",
      "b/analytics.yml": PlanFinderTests.plan,
      "b/events.json": #"{"events": [{"name": "a", "properties": []}]}"#,
      "b/openapi.yaml": "openapi: 3.1.0\ninfo: {title: events}\n",
      "b/list.yaml": "events:\n  - name: party\n    place: here\n",
      "b/plan.txt": PlanFinderTests.plan,
      "c/current-state.yaml":
        "meta: {product: x}\nevents:\n  - {name: a, status: LIVE}\n  - {name: b, locations: [a.ts]}\n",
      "node_modules/x/tracking-plan.yaml": "", ".git/tracking-plan.yaml": "",
    ])
    #expect(
      find(["."], in: folder) == [
        ".telemetry/tracking-plan.yaml", "a/tracking_plan.json", "b/analytics.yml", "b/events.json",
      ])
  }

  @Test func aNamedFileIsAPlanWhateverItsNameAndComesOnce() throws {
    let folder = try TemporaryFolder(["notes.txt": "", "x/tracking-plan.yaml": ""])
    #expect(
      find(["notes.txt", "x", "./x/tracking-plan.yaml"], in: folder) == ["notes.txt", "x/tracking-plan.yaml"])
  }

  @Test func honoursIgnoreFilesUpToTheRepository() throws {
    let folder = try TemporaryFolder([
      ".git/HEAD": "", ".git/info/exclude": "secret/\n", ".gitignore": "/out/\n*.yml\n",
      "out/tracking-plan.yaml": "", "secret/tracking-plan.yaml": "",
      "sub/out/tracking-plan.yaml": "", "sub/tracking-plan.yml": "", "sub/.gitignore": "!deep/*.yml\nold-*\n",
      "sub/deep/tracking-plan.yml": "", "sub/old-1/tracking-plan.yaml": "",
    ])
    let expected = ["sub/deep/tracking-plan.yml", "sub/out/tracking-plan.yaml"]
    #expect(find(["."], in: folder) == expected)
    #expect(find(["sub"], in: folder) == expected)
    // Who names an ignored folder wants to see what is in it.
    #expect(find(["out"], in: folder) == ["out/tracking-plan.yaml"])
  }

  @Test func linksMakeNoLoops() throws {
    let folder = try TemporaryFolder(["real/tracking-plan.yaml": ""])
    try folder.link("real/loop", to: "..")
    try folder.link("again", to: "real")
    try folder.link("tracking-plan.yaml", to: "real/tracking-plan.yaml")
    try folder.link("other.yml", to: "nowhere")
    #expect(find(["."], in: folder) == ["real/tracking-plan.yaml", "tracking-plan.yaml"])
    // Whoever gives a link a plan's name is told that it leads nowhere.
    try folder.link("tracking-plan.yml", to: "nowhere")
    let result = PlanFinder.find([FilePath(".")], in: FileTree(base: FilePath(folder.path)))
    #expect(result.problems == [FileProblem(FilePath("tracking-plan.yml"), .missing)])
    #expect(result.plans.count == 2)
  }

  @Test func tellsOfFoldersThatAreTooDeep() throws {
    let deep = String(repeating: "d/", count: PlanFinder.depthLimit)
    let folder = try TemporaryFolder([
      "\(deep)tracking-plan.yaml": "", "\(deep)e/tracking-plan.yaml": "", "\(deep)node_modules/x.yaml": "",
    ])
    let found = PlanFinder.find([FilePath(".")], in: FileTree(base: FilePath(folder.path)))
    #expect(found.plans.map(\.path.string) == ["\(deep)tracking-plan.yaml"])
    #expect(found.skipped == [FileProblem(FilePath("\(deep)e"), .tooDeep(limit: PlanFinder.depthLimit))])
  }

  @Test func saysWhatIsInTheWay() throws {
    let folder = try TemporaryFolder(["a.yaml": ""])
    let files = FileTree(base: FilePath(folder.path))
    let result = PlanFinder.find([FilePath("gone"), FilePath("a.yaml/b"), FilePath("")], in: files)
    #expect(
      result.problems.map(\.description) == [
        "cannot read \"gone\": there is no such file",
        "cannot read \"a.yaml/b\": a part of the path is a file, and a folder is needed",
        "cannot read \"\": there is no such file",
      ])
    #expect(throws: FileProblem(FilePath("."), .isFolder)) { try files.read(FilePath(".")) }
    #expect(throws: FileProblem(FilePath("/dev/null"), .notRegular)) { try files.read(FilePath("/dev/null")) }
    #expect(throws: FileProblem(FilePath("a\0b"), .missing)) { try files.read(FilePath("a\0b")) }
    try folder.write("12345", to: "long.yaml")
    #expect(throws: FileProblem(FilePath("long.yaml"), .tooLarge(limit: 4))) {
      try files.read(FilePath("long.yaml"), limit: 4)
    }
  }

  private func find(_ paths: [String], in folder: TemporaryFolder) -> [String] {
    let files = FileTree(base: FilePath(folder.path))
    let result = PlanFinder.find(paths.map { FilePath($0) }, in: files)
    #expect(result.problems.isEmpty)
    return result.plans.map { files.displayName(of: $0.path) }
  }
}
