import TestSupport
import Testing

@testable import Workspace

/// A git that never answers is given up on.
@Suite struct GitPatienceTests {
  /// A folder with a plan in a repository and a `git` that notes that it was started and then sleeps.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": "events: []\n", ".git/HEAD": "ref: refs/heads/main\n", ".git/refs/heads/main": "",
      ".git/objects/pack/none": "",
    ])
    try folder.write("#!/bin/sh\necho run >>'\(folder.path)/runs'\nexec sleep 30\n", to: "bin/git")
    #expect(GitFolder.makeExecutable("\(folder.path)/bin/git"))
    return folder
  }

  @Test func aSearchForWhereAPlanLayEndsWithTheFirstSlowAnswer() throws {
    let folder = try folder()
    try folder.write(
      """
      #!/bin/sh
      case "$*" in
        *rev-parse*) echo 0123456789012345678901234567890123456789 ;;
        *:./tracking-plan.yaml) exit 128 ;;
        *ls-tree*) printf 'a-plan.yaml\\0b-plan.yaml\\0' ;;
        *) echo slow >>'\(folder.path)/slow'; exec sleep 30 ;;
      esac

      """, to: "bin/git")
    #expect(GitFolder.makeExecutable("\(folder.path)/bin/git"))
    let path = "\(folder.path)/bin:/usr/bin:/bin"
    var bases = Bases(repository: GitRepository(environment: { $0 == "PATH" ? path : nil }, patience: 1))
    let plan = FilePath("\(folder.path)/tracking-plan.yaml")
    #expect(throws: GitProblem.slow(seconds: 1)) { _ = try bases.base(at: "HEAD", of: plan, isNamed: false) }
    #expect(try folder.read("slow") == "slow\n")
  }

  @Test func whatTakesTooLongIsGivenUpAndNotAskedForAgain() throws {
    let folder = try folder()
    let path = "\(folder.path)/bin:/usr/bin:/bin"
    let repository = GitRepository(environment: { $0 == "PATH" ? path : nil }, patience: 1)
    var bases = Bases(repository: repository)
    let plan = FilePath("\(folder.path)/tracking-plan.yaml")
    let clock = ContinuousClock()
    let start = clock.now
    for isNamed in [false, true] {
      for _ in 0..<3 {
        #expect(throws: GitProblem.slow(seconds: 1)) {
          _ = try bases.base(at: "HEAD", of: plan, isNamed: isNamed)
        }
      }
    }
    // Twice a second or a little more; not thirty, and not once for each question.
    #expect(clock.now - start < .seconds(20))
    #expect(try folder.read("runs") == "run\nrun\n")
    // The repository has moved: it is asked anew.
    try folder.write("0123456789012345678901234567890123456789\n", to: ".git/refs/heads/main")
    #expect(throws: GitProblem.slow(seconds: 1)) { _ = try bases.base(at: "HEAD", of: plan, isNamed: false) }
    #expect(try folder.read("runs") == "run\nrun\nrun\n")
  }
}
