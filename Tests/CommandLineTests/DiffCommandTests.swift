import JSON
import Queries
import TestSupport
import Testing
import Workspace

@testable import plumbline

/// `diff` and `changelog`: what they compare, how they tell it, and how they end.
@Suite struct DiffCommandTests {
  static let old = """
    meta: {product: Notes, version: 3}
    events:
      - {name: report.exported, properties: [{name: format, type: string, enum: [pdf, xlsx]}]}
      - {name: signup_completed, description: A new account is confirmed, properties: [method, plan]}

    """
  static let new = """
    meta: {product: Notes, version: 3}
    events:
      - {name: report.exported, properties: [{name: format, type: string, enum: [pdf]}]}
      - {name: report.archived}
      - {name: user.signed_up, description: A new account is confirmed, properties: [method, plan]}

    """

  @Test func twoFilesAreComparedForPeople() throws {
    let folder = try TemporaryFolder(["old.yaml": DiffCommandTests.old, "new.yaml": DiffCommandTests.new])
    let console = TestConsole()
    #expect(console.run("diff", "old.yaml", "new.yaml", in: folder.path) == 0)
    #expect(
      console.text == """
         breaking   report.exported   property format: enum lost "xlsx"
         renamed    signup_completed → user.signed_up   (0.86)
         minor      report.archived   added

         2 → 3 events · 2 breaking, 1 minor
         version 3 → 4 needed, the plan says 3

        """)
    #expect(console.run("diff", "old.yaml", "new.yaml", "--exit-code", in: folder.path) == 1)
    #expect(console.run("diff", "new.yaml", "new.yaml", "--exit-code", in: folder.path) == 0)
    #expect(console.text == " nothing differs\n")
    #expect(
      console.run("diff", "old.yaml", "-", "--exit-code", in: folder.path, input: DiffCommandTests.old) == 0)
    #expect(console.run("diff", "old.yaml", "new.yaml", in: folder.path, isTerminal: true) == 0)
    #expect(console.text.contains("\u{1B}[1;31mbreaking\u{1B}[0m   report.exported"))
  }

  @Test func scriptsAndPullRequestsGetTheSame() throws {
    let folder = try TemporaryFolder(["old.yaml": DiffCommandTests.old, "new.yaml": DiffCommandTests.new])
    let console = TestConsole()
    #expect(console.run("diff", "old.yaml", "new.yaml", "--format", "json", in: folder.path) == 0)
    let json = try JSONParser.parse(console.output)
    #expect(json["version"] == 1)
    #expect(json["old"]?["events"] == 2)
    #expect(json["step"]?["expected"] == "4")
    #expect(json["step"]?["standing"] == "same")
    #expect(json["counts"]?["breaking"] == 2)
    #expect(json["counts"]?["renamed"] == 1)
    let changes = json["changes"]?.array ?? []
    #expect(changes.map { $0["class"]?.string } == ["breaking", "breaking", "minor"])
    #expect(changes.first?["values"] == ["xlsx"])
    #expect(changes.first?["oldRange"]?["start"]?["line"] == 3)
    #expect(changes.dropFirst().first?["likeness"]?.double == 0.86)
    let files = FileTree(base: FilePath(folder.path))
    let answer = try DiffQuery.answer(
      ["path": "new.yaml", "oldPath": "old.yaml"], in: QueryContext(files: files))
    #expect(answer.jsonBytes() + [0x0A] == console.output)

    #expect(console.run("diff", "old.yaml", "new.yaml", "--format", "markdown", in: folder.path) == 0)
    #expect(console.text.hasPrefix("# `old.yaml` → `new.yaml`\n\n| class | where | what |\n|---|---|---|\n"))
    #expect(console.text.contains("| minor | `report.archived` | added |\n"))
  }

  @Test func aVersionCanBeARevision() throws {
    let folder = try TemporaryFolder(["docs/plan.yaml": DiffCommandTests.old])
    try GitFolder.commitAll(in: folder)
    try folder.write(DiffCommandTests.new, to: "docs/plan.yaml")
    let console = TestConsole()
    func counts(_ arguments: String..., in place: String = "") throws -> JSONValue? {
      let code = console.run(all: ["diff", "--format", "json"] + arguments, in: folder.path + place)
      guard code == 0 else { return nil }
      return try JSONParser.parse(console.output)["counts"]?["breaking"]
    }
    // From the root, from the folder of the plan, each spelling; one version has its other side.
    #expect(try counts("HEAD:docs/plan.yaml", "docs/plan.yaml") == 2)
    #expect(try counts("HEAD:docs/plan.yaml", "plan.yaml", in: "/docs") == 2)
    #expect(try counts("HEAD:./plan.yaml", "plan.yaml", in: "/docs") == 2)
    #expect(try counts("main:docs/plan.yaml") == 2)
    #expect(try counts("HEAD:docs/plan.yaml", in: "/docs") == 2)
    #expect(try counts("docs/plan.yaml") == 2)
    #expect(try counts("plan.yaml", in: "/docs") == 2)
    #expect(try counts("HEAD:docs/plan.yaml", "HEAD:docs/plan.yaml") == 0)
    try folder.write(DiffCommandTests.new, to: "docs/tracking-plan.yaml")
    try folder.remove("docs/plan.yaml")
    try GitFolder.commitAll(in: folder)
    #expect(try counts() == 0)

    // In a linked worktree.
    try GitFolder.git("worktree", "add", "-q", folder.path + "/linked", "HEAD~1", in: folder)
    try folder.write(DiffCommandTests.new, to: "linked/docs/plan.yaml")
    #expect(try counts("docs/plan.yaml", in: "/linked") == 2)
  }

  @Test func whatCannotBeReadIsTold() throws {
    let folder = try TemporaryFolder(["a/plan.yaml": DiffCommandTests.old, "b.yaml": DiffCommandTests.new])
    let console = TestConsole()
    func complaint(_ arguments: String..., in place: String = "", path: String? = nil) -> String {
      let environment = path.map { ["PATH": $0] } ?? [:]
      let code = console.run(all: ["diff"] + arguments, in: folder.path + place, environment: environment)
      #expect(code == 2)
      return console.errors
    }
    #expect(complaint("b.yaml").contains("lies in no git repository, so there is no revision to read"))
    try GitFolder.commitAll(in: folder)
    #expect(complaint("nowhere:b.yaml", "b.yaml").contains("this repository has no revision \"nowhere\""))
    #expect(complaint("HEAD:c.yaml", "b.yaml").contains("revision \"HEAD\" has no file \"c.yaml\""))
    #expect(complaint("HEAD:plan.yaml", "plan.yaml", in: "/a").contains("did you mean \"HEAD:./plan.yaml\"?"))
    #expect(complaint("HEAD:a", "b.yaml").contains("has no file \"a\""))
    #expect(complaint("--", "--output=x:b.yaml", "b.yaml").contains("cannot name a revision"))
    #expect(complaint("c.yaml", "b.yaml").contains("a revision is named as in HEAD:c.yaml"))
    #expect(complaint("b.yaml", path: "/nonexistent").contains("git is needed to read a revision"))
    #expect(complaint("a", "b", "c").contains("unexpected argument \"c\""))
    #expect(complaint("-").contains("standard input is one version"))
    #expect(complaint().contains("there are 2 tracking plans below"))
  }

  @Test func nothingThatARepositoryNamesIsRun() throws {
    let folder = try TemporaryFolder(["plan.yaml": DiffCommandTests.old, ".plumbline.yaml": "base: HEAD\n"])
    let mark = folder.path + "/mark"
    try folder.write("#!/bin/sh\ntouch \(mark)\ncat\n", to: "run.sh")
    try folder.write("* diff=own filter=own\n", to: ".gitattributes")
    try GitFolder.commitAll(in: folder)
    try GitFolder.git("update-index", "--chmod=+x", "run.sh", in: folder)
    #expect(makeExecutable(folder.path + "/run.sh"))
    let script = folder.path + "/run.sh"
    let hooks = [
      "post-checkout", "pre-commit", "reference-transaction", "post-index-change", "fsmonitor-watchman",
    ]
    for hook in hooks {
      try folder.write("#!/bin/sh\ntouch \(mark)\n", to: ".git/hooks/\(hook)")
      #expect(makeExecutable(folder.path + "/.git/hooks/\(hook)"))
    }
    for key in [
      "core.fsmonitor", "core.pager", "core.sshCommand", "core.editor", "core.askPass", "diff.external",
      "diff.own.textconv", "diff.own.command", "filter.own.smudge", "filter.own.clean", "filter.own.process",
      "pager.cat-file", "pager.rev-parse", "credential.helper", "gpg.program", "alias.rev-parse",
      "core.alternateRefsCommand", "uploadpack.packObjectsHook",
    ] {
      try GitFolder.git("config", key, key.hasPrefix("alias") ? "!\(script)" : script, in: folder)
    }
    try folder.write(DiffCommandTests.new, to: "plan.yaml")
    // The trap works: what a plain git would do leaves the mark.
    try? GitFolder.git("status", in: folder)
    let files = FileTree(base: FilePath(folder.path))
    #expect(files.kind(of: FilePath("mark")) == .file)
    try folder.remove("mark")

    let console = TestConsole()
    #expect(console.run("diff", "HEAD:plan.yaml", "plan.yaml", in: folder.path) == 0)
    #expect(console.text.contains("enum lost \"xlsx\""))
    #expect(console.run("check", "plan.yaml", "--base", "HEAD", in: folder.path) == 0)
    #expect(console.text.contains("[version-not-bumped]"))
    #expect(console.run("check", "plan.yaml", "--changed-since", "HEAD", in: folder.path) == 0)
    #expect(console.run("check", "plan.yaml", in: folder.path) == 0)
    #expect(console.run("changelog", "plan.yaml", in: folder.path) == 0)
    #expect(files.kind(of: FilePath("mark")) == nil, "something of the repository was run")
  }

  @Test func aChangelogHasItsEntry() throws {
    let folder = try TemporaryFolder(["old.yaml": DiffCommandTests.old, "new.yaml": DiffCommandTests.new])
    let console = TestConsole()
    #expect(console.run("changelog", "old.yaml", "new.yaml", "--date", "2027-01-31", in: folder.path) == 0)
    #expect(
      console.text == """
        ## 4 — 2027-01-31

        2 → 3 events.

        ### Added

        - `report.archived`

        ### Changed

        - `report.exported`: **breaking** property format: enum lost "xlsx"

        ### Renamed

        - `user.signed_up`: **breaking** renamed from "signup\\_completed" (0.86)

        """)
    let environment = ["PLUMBLINE_TODAY": "2026-11-21"]
    #expect(console.run("changelog", "new.yaml", "new.yaml", in: folder.path, environment: environment) == 0)
    #expect(console.text == "## 3 — 2026-11-21\n\nNothing but layout, comments or dates.\n")
    #expect(console.run("changelog", "old.yaml", "new.yaml", "--date", "soon", in: folder.path) == 2)
  }

  private func makeExecutable(_ path: String) -> Bool { GitFolder.makeExecutable(path) }
}
