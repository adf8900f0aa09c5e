import JSON
import TestSupport
import Testing

@testable import plumbline

@Suite struct CoverageCommandTests {
  private static let plan = "events:\n  - {name: plan.viewed, category: billing}\n"

  @Test func tellsEveryFormat() throws {
    let console = TestConsole()
    #expect(console.run("coverage", "-", input: CoverageCommandTests.plan) == 0)
    #expect(console.text.contains(" of 44 questions"))
    #expect(console.run("coverage", "-", "--format", "json", input: CoverageCommandTests.plan) == 0)
    let json = try JSONParser.parse(console.output)
    #expect(json["plans"]?.array?.first?["questions"]?.array?.count == 44)
    #expect(console.run("coverage", "-", "--format", "markdown", input: CoverageCommandTests.plan) == 0)
    #expect(console.text.hasPrefix("## What"))
    #expect(console.run("coverage", "-", "--format", "yaml", input: CoverageCommandTests.plan) == 0)
    #expect(console.text.hasPrefix("events:\n"))
  }

  @Test func refusesWhatItDoesNotKnow() throws {
    let console = TestConsole()
    #expect(console.run("coverage", "-", "--only", "yess", input: CoverageCommandTests.plan) == 2)
    #expect(console.errors == "plumbline: unknown standing \"yess\"; did you mean \"yes\"?\n")
    #expect(console.run("coverage", "-", "--without", "plan.view", input: CoverageCommandTests.plan) == 2)
    #expect(console.errors.hasSuffix("did you mean \"plan.viewed\"?\n"))
    let folder = try TemporaryFolder(["a.txt": ""])
    #expect(console.run("coverage", in: folder.path) == 2)
  }

  @Test func severalPlansHaveHeadings() throws {
    let folder = try TemporaryFolder([
      "a/tracking-plan.yaml": CoverageCommandTests.plan, "b/tracking-plan.yaml": CoverageCommandTests.plan,
    ])
    let console = TestConsole()
    #expect(console.run("coverage", "--only", "yes", in: folder.path) == 0)
    #expect(console.text.hasPrefix("a/tracking-plan.yaml\n "))
    #expect(console.text.contains("\nb/tracking-plan.yaml\n "))
  }

  /// How many questions each open plan answers yes, partly, no and outside, gone through by hand for three of them.
  @Test(.enabled(if: Shared.folder("corpus/plans") != nil, "\(Shared.absence)"))
  func theOpenPlansAnswerAsManyAsBefore() throws {
    let folder = try #require(Shared.folder("corpus/plans"))
    let console = TestConsole()
    var found: [String: [Int]] = [:]
    for file in Shared.files(in: folder) {
      #expect(console.run("coverage", "--isolated", "--format", "json", "\(folder)/\(file)") == 0)
      let json = try JSONParser.parse(console.output)
      let summary = json["plans"]?.array?.first?["summary"]
      found[file] = ["yes", "partly", "no", "outside"].compactMap { summary?[$0]?.int }
    }
    #expect(found == CoverageCommandTests.standings)
  }

  private static let standings: [String: [Int]] = [
    "anejo.yaml": [8, 5, 30, 1],
    "ccandco.yaml": [0, 1, 42, 1],
    "clipper-example.yaml": [14, 11, 18, 1],
    "crypticdesign.yaml": [1, 7, 35, 1],
    "lusior.yaml": [3, 6, 34, 1],
    "mentora.yaml": [5, 9, 29, 1],
    "openvibe.yaml": [0, 1, 42, 1],
    "paymoon.yaml": [0, 1, 42, 1],
    "sago.yaml": [1, 1, 41, 1],
    "samachify.yaml": [3, 4, 36, 1],
    "seldonframe.yaml": [9, 6, 28, 1],
    "sergeant.yaml": [10, 9, 24, 1],
    "toova.yaml": [8, 14, 21, 1],
    "yemek.yaml": [3, 6, 34, 1],
  ]
}
