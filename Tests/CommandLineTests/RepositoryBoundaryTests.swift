import TestSupport
import Testing

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
  ]

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

  @Test func aPipeIsNotWaitedFor() throws {
    let tree = try tree()
    try GitFolder.git("init", "-q", in: tree)
    try tree.remove(".git/config")
    #expect(mkfifo("\(tree.path)/.git/config", 0o600) == 0)
    let console = TestConsole()
    #expect(console.run("check", in: tree.path) == 2)
    #expect(console.errors.contains("leads to another repository"), "\(console.errors)")
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
}
