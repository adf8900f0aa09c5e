import TestSupport
import Testing

@testable import plumbline

@Suite struct SuppressCommandTests {
  private static let faulty = "events:\n  - name: report.created\n  - name: report.created\n"

  @Test func afterThatCheckIsSilent() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": SuppressCommandTests.faulty])
    let console = TestConsole()
    #expect(console.run("suppress", "--rule", "event-duplicate", "--reason", "old", in: folder.path) == 0)
    #expect(console.text.hasPrefix("tracking-plan.yaml: 1 finding suppressed\n"))
    #expect(
      try folder.read("tracking-plan.yaml").hasSuffix(
        "  - name: report.created  # plumbline: ignore event-duplicate -- old\n"))
    #expect(console.run("check", in: folder.path) == 0)
    #expect(console.text.contains("1 suppressed"))
    #expect(console.run("suppress", "--rule", "event-duplicate", in: folder.path) == 0)
    #expect(console.text == "1 plan: 0 findings suppressed\n")
  }

  @Test func jsonAndPoliciesAreToldOf() throws {
    let folder = try TemporaryFolder([
      "a/tracking-plan.json": #"{"events": [{"name": "a.made"}, {"name": "a.made"}]}"#,
      "b/tracking-plan.yaml": SuppressCommandTests.faulty,
      "b/.plumbline.yaml": "suppressions: {reasons: required}\n",
      "c/tracking-plan.yaml": SuppressCommandTests.faulty,
      "c/.plumbline.yaml": "suppressions: {allowed: false}\n",
    ])
    let console = TestConsole()
    #expect(console.run("suppress", "a", in: folder.path) == 0)
    #expect(console.errors.contains("is JSON, which has no comments"))
    #expect(console.run("suppress", "b", in: folder.path) == 2)
    #expect(console.errors.contains("requires a reason"))
    #expect(console.run("suppress", "b", "--reason", "x", in: folder.path) == 0)
    #expect(console.run("check", "b", in: folder.path) == 0)
    #expect(console.run("suppress", "c", in: folder.path) == 2)
    #expect(console.errors.contains("forbids suppressions"))
  }
}
