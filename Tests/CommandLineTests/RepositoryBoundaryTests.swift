import TestSupport
import Testing

@testable import LanguageServer
@testable import Workspace
@testable import plumbline

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A tree from a stranger asks for a revision: it is read of the tree's own repository and of no other.
@Suite(.enabled(if: GitFolder.program != nil, "git is not on the path"))
struct RepositoryBoundaryTests {
  private static let plan = "meta: {product: Notes, version: 1}\nevents: []\n"
  private static let secret = "meta: {product: Notes, version: 1}\nevents:\n  - {name: secret.leaked}\n"

  /// A repository with something that nobody else is to see.
  private func other() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["tracking-plan.yaml": RepositoryBoundaryTests.secret])
    try GitFolder.commitAll(in: folder)
    return folder
  }

  private func tree() throws -> TemporaryFolder {
    try TemporaryFolder([
      "tracking-plan.yaml": RepositoryBoundaryTests.plan, ".plumbline.yaml": "base: HEAD\n",
    ])
  }

  /// What leads to another repository, made in a tree.
  private static let tricks: [(name: String, make: @Sendable (TemporaryFolder, String) throws -> Void)] = [
    ("a file that names it", { tree, git in try tree.write("gitdir: \(git)\n", to: ".git") }),
    ("a link", { tree, git in try tree.link(".git", to: git) }),
    (
      "a shared folder",
      { tree, git in
        try GitFolder.git("init", "-q", "-b", "main", in: tree)
        try tree.write(git, to: ".git/commondir")
      }
    ),
    (
      "linked objects",
      { tree, git in
        try GitFolder.git("init", "-q", "-b", "main", in: tree)
        try tree.remove(".git/objects/pack")
        try tree.remove(".git/objects/info")
        try tree.remove(".git/objects")
        try tree.remove(".git/refs/heads")
        try tree.link(".git/objects", to: "\(git)/objects")
        try tree.link(".git/refs/heads", to: "\(git)/refs/heads")
      }
    ),
    (
      "a worktree that shares it",
      { tree, git in
        try tree.write("gitdir: evil/worktrees/x\n", to: ".git")
        try tree.write("../../../.git\n", to: "evil/worktrees/x/gitdir")
        try tree.write("\(git)\n", to: "evil/worktrees/x/commondir")
        try tree.write("ref: refs/heads/main\n", to: "evil/worktrees/x/HEAD")
      }
    ),
    (
      "a submodule that shares it",
      { tree, git in
        try tree.write("gitdir: evil\n", to: ".git")
        try tree.write("[core]\n\tworktree = ..\n", to: "evil/config")
        try tree.write("\(git)\n", to: "evil/commondir")
        try tree.write("ref: refs/heads/main\n", to: "evil/HEAD")
      }
    ),
    (
      "borrowed objects",
      { tree, git in
        try GitFolder.git("init", "-q", "-b", "main", in: tree)
        try tree.write("\(git)/objects\n", to: ".git/objects/info/alternates")
        try tree.link(".git/refs/heads/main", to: "\(git)/refs/heads/main")
      }
    ),
    (
      "linked files of objects",
      { tree, git in
        try GitFolder.git("init", "-q", "-b", "main", in: tree)
        try tree.link(".git/refs/heads/main", to: "\(git)/refs/heads/main")
        try linkObjects(of: git, in: tree)
      }
    ),
    (
      "linked files of objects, and a copied reference",
      { tree, git in
        try GitFolder.git("init", "-q", "-b", "main", in: tree)
        try tree.write(contents(of: "\(git)/refs/heads/main"), to: ".git/refs/heads/main")
        try linkObjects(of: git, in: tree)
      }
    ),
    (
      "a file that includes another configuration",
      { tree, git in
        try copy(git, to: tree)
        try tree.write("[include]\n\tpath = \(git)/config\n", to: ".git/config")
      }
    ),
  ]

  private static func contents(of path: String) -> String {
    GitMarks.text(FilePath(path), FileTree()) ?? ""
  }

  /// Links every object of a repository into a tree's own folders.
  private static func linkObjects(of git: String, in tree: TemporaryFolder) throws {
    let files = FileTree()
    for folder in try files.entries(of: FilePath("\(git)/objects")) where folder.name.count == 2 {
      let place = "objects/\(String(decoding: folder.name, as: UTF8.self))"
      for object in try files.entries(of: FilePath("\(git)/\(place)")) {
        let name = String(decoding: object.name, as: UTF8.self)
        try tree.write("", to: ".git/\(place)/\(name)")
        try tree.remove(".git/\(place)/\(name)")
        try tree.link(".git/\(place)/\(name)", to: "\(git)/\(place)/\(name)")
      }
    }
  }

  /// Copies a repository, so that it is the tree's own.
  private static func copy(_ git: String, to tree: TemporaryFolder) throws {
    #expect(system("cp -R '\(git)' '\(tree.path)/.git'") == 0)
  }

  @Test(arguments: tricks.indices) func noOtherRepositoryIsRead(_ index: Int) throws {
    let (name, make) = RepositoryBoundaryTests.tricks[index]
    let other = try other()
    let tree = try tree()
    try make(tree, "\(other.path)/.git")
    let console = TestConsole()
    #expect(console.run("check", in: tree.path) == 2, "\(name): \(console.text)")
    #expect(!console.text.contains("secret") && !console.errors.contains("secret"), "\(name)")
    #expect(console.errors.contains("leads to another repository"), "\(name): \(console.errors)")
    // Who names the revision wants it read.
    #expect(console.run("check", "--base", "HEAD", in: tree.path) != 2, "\(name): \(console.errors)")
    #expect(console.text.contains("secret.leaked"), "\(name): \(console.text)")
  }

  @Test(arguments: [
    "config", "config.worktree", "HEAD", "packed-refs", "shallow", "info/grafts", "refs/heads/main",
    "refs/heads/a/b", "logs/HEAD", "objects/info/commit-graph", "objects/pack/multi-pack-index",
    "objects/aa/b",
    "somewhere/deep",
  ])
  func aPipeIsNotWaitedFor(place: String) throws {
    let tree = try tree()
    try GitFolder.commitAll(in: tree)
    try tree.write("base: somewhere/deep~1\n", to: ".plumbline.yaml")
    try tree.write("", to: ".git/\(place)")
    try tree.remove(".git/\(place)")
    #expect(mkfifo("\(tree.path)/.git/\(place)", 0o600) == 0)
    let console = TestConsole()
    #expect(console.run("check", in: tree.path) == 2)
    #expect(console.errors.contains("leads to another repository"), "\(console.errors)")
  }

  /// What git reads as an inclusion, however it is written, and what it does not follow.
  @Test(arguments: [
    ("[include]\n\tpath = OUT\n", true), ("[INCLUDE]\nPath=OUT", true), ("[include] path = OUT\n", true),
    ("[core][include]path = OUT\n", true), ("[include]\n\tpath = \"OUT\"\n", true),
    ("[include]\n\tpath = OUT ; own\n", true), ("[include]\n\tpath = ~/config\n", true),
    ("[includeIf \"gitdir:**\"]\n\tpath = OUT\n", true), ("[includeIf \"gitdir:/\"]\n\tpath = OUT\n", true),
    ("[includeIf \"gitdir:/a\"] path = OUT # \"]\n", true),
    ("[includeIf \"onbranch:main\"]\n\tpath = OUT\n", true),
    ("[include]\n\tpath = ../settings\n", true), ("[include]\n\tpath = loop\n", true),
    ("[include]\n\tpath = ../harmless\n", false), ("[include]\n\tpath = missing\n", false),
    ("[includeIf \"gitdir:/a/b/.git\"]\n\tpath = OUT\n", false), ("# [include]\n", false),
    ("[include]\n[core]\n\tpath = OUT\n", false),
  ])
  func noConfigurationOutsideIsIncluded(lines: String, isRefused: Bool) throws {
    let tree = try tree()
    try GitFolder.commitAll(in: tree)
    let other = try TemporaryFolder(["config": "[core]\n"])
    let lines = lines.replacing("OUT", with: "\(other.path)/config")
    try tree.write("[include]\n\tpath = \(other.path)/config\n", to: "settings")
    try tree.write("[core]\n\tabbrev = 9\n", to: "harmless")
    try tree.write("[include]\n\tpath = loop\n", to: ".git/loop")
    try tree.write("[core]\n\tbare = false\n\(lines)", to: ".git/config")
    let console = TestConsole()
    #expect((console.run("check", in: tree.path) == 2) == isRefused, "\(lines): \(console.errors)")
    #expect(
      console.errors.contains("leads to another repository") == isRefused, "\(lines): \(console.errors)")
  }

  /// Where a `.git` is no repository, git would go on to the one above; where a folder looks like one, it would stop there.
  @Test func noRepositoryAroundOrInsideIsReadInstead() throws {
    let outer = try other()
    try outer.write("base: HEAD\n", to: "evil/.plumbline.yaml")
    try outer.write(RepositoryBoundaryTests.plan, to: "evil/tracking-plan.yaml")
    try outer.write("nothing", to: "evil/.git/HEAD")
    let console = TestConsole()
    #expect(console.run("check", in: "\(outer.path)/evil") == 2)
    #expect(console.errors.contains("leads to another repository"), "\(console.errors)")
    let tree = try tree()
    try GitFolder.commitAll(in: tree)
    try tree.write(RepositoryBoundaryTests.plan, to: "bare/tracking-plan.yaml")
    try tree.write("ref: refs/heads/main\n", to: "bare/HEAD")
    try tree.link("bare/objects", to: "\(outer.path)/.git/objects")
    try tree.link("bare/refs", to: "\(outer.path)/.git/refs")
    #expect(console.run("check", "--level", "hint", in: "\(tree.path)/bare") == 2, "\(console.text)")
    #expect(!console.text.contains("secret"))
  }

  /// What honest repositories hold beside what git writes into every one.
  @Test func whatLiesElsewhereForGoodReasonsIsNoObstacle() throws {
    let place = try TemporaryFolder(["large/a": "", "hooks/pre-commit": ""])
    let tree = try tree()
    try GitFolder.commitAll(in: tree)
    try tree.remove(".git/hooks")
    try tree.link(".git/hooks", to: "\(place.path)/hooks")
    try tree.link(".git/lfs", to: "\(place.path)/large")
    try tree.link(".git/.#COMMIT_EDITMSG", to: "somebody@machine.1")
    try GitFolder.git("pack-refs", "--all", in: tree)
    try GitFolder.git("gc", "-q", in: tree)
    let console = TestConsole()
    #expect(console.run("check", in: tree.path) != 2, "\(console.errors)")
  }

  @Test func gitHasAMinuteAndFiveSecondsInAnEditor() {
    #expect(Console.process().repository.patience == 60)
    #expect(PlanDocumentAnalyzer.repository.patience == 5)
  }

  @Test func worktreesAndSubmodulesAreTheirOwn() throws {
    let main = try tree()
    try GitFolder.commitAll(in: main)
    let console = TestConsole()
    #expect(console.run("check", in: main.path) != 2, "\(console.errors)")
    let place = try TemporaryFolder()
    try GitFolder.git("worktree", "add", "-q", "\(place.path)/linked", in: main)
    #expect(console.run("check", in: "\(place.path)/linked") != 2, "\(console.errors)")
    try GitFolder.git("init", "-q", in: place)
    try GitFolder.git(
      "-c", "protocol.file.allow=always", "submodule", "add", "-q", main.path, "sub", in: place)
    #expect(console.run("check", in: "\(place.path)/sub") != 2, "\(console.errors)")
  }

  @Test func aBaselineThatNobodyNamesIsNotWrittenThroughALink() throws {
    let outside = try TemporaryFolder(["precious.txt": "old"])
    let tree = try TemporaryFolder([".git/HEAD": "", "tracking-plan.yaml": RepositoryBoundaryTests.secret])
    try tree.link(".plumbline-baseline.json", to: "\(outside.path)/precious.txt")
    let console = TestConsole()
    #expect(console.run("check", "--write-baseline", in: tree.path) == 2)
    #expect(console.errors.contains("a link that leads out of the workspace"), "\(console.errors)")
    #expect(try outside.read("precious.txt") == "old")
  }

  @Test(
    arguments: [".plumbline-baseline.json", ".telemetry", ".telemetry/tracking-plan.yaml"], [false, true])
  func nothingIsMadeThroughALinkThatNobodyNames(name: String, isThere: Bool) throws {
    let outside = try TemporaryFolder(["there/x": ""])
    let tree = try TemporaryFolder([
      ".git/HEAD": "", "plans/tracking-plan.yaml": RepositoryBoundaryTests.plan,
    ])
    if name.contains("/") { try tree.write("", to: ".telemetry/other") }
    try tree.link(name, to: "\(outside.path)/\(isThere ? "there" : "gone")")
    let console = TestConsole()
    let command = name.hasSuffix("json") ? ["check", "--write-baseline"] : ["init", "--product", "Harbor"]
    #expect(console.run(all: command, in: tree.path) == 2)
    #expect(console.errors.contains("a link that leads out of the workspace"), "\(console.errors)")
    #expect(Shared.files(in: outside.path) == ["there"])
    #expect(Shared.files(in: "\(outside.path)/there") == ["x"])
    // Who names the folder wants it there.
    guard name == ".telemetry", isThere else { return }
    #expect(console.run("init", "--product", "Harbor", ".telemetry/tracking-plan.yaml", in: tree.path) == 0)
    #expect(Shared.files(in: "\(outside.path)/there") == ["tracking-plan.yaml", "x"])
  }
}
