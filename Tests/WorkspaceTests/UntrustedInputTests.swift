import TestSupport
import Testing

@testable import Workspace

/// What a stranger's files can make us do: read nothing outside, and nothing that takes long.
@Suite struct UntrustedInputTests {
  private static let plan = "meta: {product: Harbor}\nevents:\n  - {name: Bad Name, category: core_value}\n"

  /// A repository with a plan, and a link in it to a file outside.
  private func repository(_ link: String, to secret: TemporaryFolder) throws -> TemporaryFolder {
    let folder = try TemporaryFolder([".git/HEAD": "", "a/tracking-plan.yaml": UntrustedInputTests.plan])
    try folder.link(link, to: "\(secret.path)/secret.yaml")
    return folder
  }

  @Test func noPlanIsReadThroughALinkOutOfTheRepository() throws {
    let secret = try TemporaryFolder(["secret.yaml": UntrustedInputTests.plan])
    let folder = try repository("b.yaml", to: secret)
    try folder.link("a/tracking-plan.yml", to: "\(secret.path)/secret.yaml")
    try folder.link("c", to: secret.path)
    try folder.link("a/inside.yaml", to: "tracking-plan.yaml")
    let files = FileTree(base: FilePath(folder.path))
    let found = PlanFinder.find([FilePath(".")], in: files)
    #expect(found.plans.map(\.path.string) == ["a/inside.yaml", "a/tracking-plan.yaml"])
    #expect(found.problems.map(\.path.string) == ["a/tracking-plan.yml"])
    #expect(found.problems.map(\.reason) == [.outside])
    #expect(found.skipped.map(\.path.string) == ["b.yaml"])
    // Who names the link wants what it leads to.
    #expect(PlanFinder.find([FilePath("b.yaml")], in: files).plans.count == 1)
    // The folder below which is searched counts, too, where it lies in a repository.
    #expect(PlanFinder.find([FilePath("a")], in: files).plans.count == 2)
  }

  @Test func noIgnoreFileIsReadThroughALink() throws {
    let secret = try TemporaryFolder(["secret.yaml": "a\n"])
    let folder = try repository(".gitignore", to: secret)
    let files = FileTree(base: FilePath(folder.path))
    for path in [".", "a"] {
      #expect(
        PlanFinder.find([FilePath(path)], in: files).plans.map(\.path.string) == ["a/tracking-plan.yaml"])
    }
  }

  @Test func noConfigurationAndNoStateIsReadThroughALinkOutOfTheRepository() throws {
    let secret = try TemporaryFolder(["secret.yaml": "password: hunter2\n"])
    let plan = FilePath("a/tracking-plan.yaml")
    for link in [".plumbline.yaml", "a/.plumbline.yaml"] {
      let folder = try repository(link, to: secret)
      var configurations = Configurations(files: FileTree(base: FilePath(folder.path)))
      let problem = #expect(throws: FileProblem.self) { try configurations.settings(for: plan) }
      #expect(problem?.reason == .outside)
    }
    let folder = try repository("a/current-state.yaml", to: secret)
    let states = States(files: FileTree(base: FilePath(folder.path)))
    let problem = #expect(throws: FileProblem.self) { try states.state(beside: plan) }
    #expect(problem?.reason == .outside)
    // Links that stay inside are followed.
    let own = try TemporaryFolder([
      ".git/HEAD": "", "a/tracking-plan.yaml": UntrustedInputTests.plan,
      "shared.yaml": "rules: {event: off}\n",
    ])
    try own.link("a/.plumbline.yaml", to: "../shared.yaml")
    var configurations = Configurations(files: FileTree(base: FilePath(own.path)))
    #expect(try configurations.settings(for: plan).configuration != nil)
  }

  @Test func aPlanIsNotReachedThroughALinkFromItsState() throws {
    let secret = try TemporaryFolder(["secret.yaml": UntrustedInputTests.plan])
    let folder = try TemporaryFolder([".git/HEAD": "", "current-state.yaml": "events: []\n"])
    try folder.link("tracking-plan.yaml", to: "\(secret.path)/secret.yaml")
    let states = States(files: FileTree(base: FilePath(folder.path)))
    #expect(states.plan(beside: FilePath("current-state.yaml")) == nil)
  }

  /// Patterns that make a careless matcher try every way, by a number.
  private static let patterns: [(name: String, make: @Sendable (Int) -> (pattern: String, path: String))] = [
    ("stars", { (String(repeating: "a*", count: $0) + "b", String(repeating: "a", count: $0)) }),
    ("folders", { (String(repeating: "**/a/", count: $0) + "b", String(repeating: "a/", count: $0) + "c") }),
    ("sets", { ("*" + String(repeating: "[a-z]", count: $0) + "b", String(repeating: "a", count: $0)) }),
    ("open sets", { ("*" + String(repeating: "[", count: $0), String(repeating: "a", count: $0)) }),
    (
      "classes",
      { ("*[" + String(repeating: "[:alpha:]", count: $0) + "]b", String(repeating: "1", count: $0)) }
    ),
    ("escapes", { ("*" + String(repeating: "\\", count: $0), String(repeating: "a", count: $0)) }),
  ]

  @Test(arguments: patterns.indices)
  func aPatternCostsNoMoreThanItsLengthTimesThatOfThePath(index: Int) {
    let (name, make) = UntrustedInputTests.patterns[index]
    func cost(_ count: Int) -> Double {
      let (pattern, path) = make(count)
      let names = path.split(separator: "/").map { Array($0.utf8) }
      let patterns = PathPatterns([pattern])
      return ThreadTime.least { #expect(!patterns.match(names)) }
    }
    // Four times the pattern and four times the path: sixteen times the cost, and twice that for the noise; a cube
    // would be sixty-four times. Only what takes long enough to be measured is.
    let (small, large) = (cost(400), cost(1_600))
    #expect(large < 32 * max(small, 0.000_2), "\(name): \(small) s and \(large) s")
  }

  @Test func aNameComesBackFromItsText() {
    let names: [[UInt8]] = [
      Array("a/b.yaml".utf8), [0xFF], [0x61, 0xC3, 0x2F, 0xC3, 0xA9, 0x80], [0xF4, 0x8F, 0xBA, 0x80],
      [0xF4, 0x8F, 0xBB, 0xBF, 0xFF], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98, 0x80], [0xF0, 0x9F, 0x98], [],
    ]
    for name in names { #expect(FilePath(FilePath.text(of: name)).bytes == name) }
    #expect(FilePath.text(of: Array("é😀".utf8)) == "é😀")
  }
}
