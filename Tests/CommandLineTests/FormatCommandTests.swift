import TestSupport
import Testing

@testable import plumbline

@Suite struct FormatCommandTests {
  private static let plan = """
    meta: {product: Harbor, version: 1}
    events:
        - name: report.created  # keep me
          properties:   \u{20}
              - name: kind



        - name: report.archived
    """
  private static let formatted = """
    meta: {product: Harbor, version: 1}
    events:
      - name: report.created  # keep me
        properties:
          - name: kind

      - name: report.archived

    """

  @Test func writesWhatIsLaidOutOnce() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": FormatCommandTests.plan])
    let console = TestConsole()
    #expect(console.run("fmt", in: folder.path) == 0)
    #expect(console.text == "tracking-plan.yaml\n")
    #expect(console.errors == "plumbline: 1 of 1 plan changed\n")
    #expect(try folder.read("tracking-plan.yaml") == FormatCommandTests.formatted)
    #expect(console.run("fmt", in: folder.path) == 0)
    #expect(console.text == "")
    #expect(console.run("fmt", "--check", in: folder.path) == 0)
  }

  @Test func checkAndDifferenceWriteNothing() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": FormatCommandTests.plan])
    let console = TestConsole()
    #expect(console.run("fmt", "--check", in: folder.path) == 1)
    #expect(console.text == "tracking-plan.yaml\n")
    #expect(console.run("fmt", "--diff", in: folder.path) == 1)
    #expect(console.text.contains("-    - name: report.created  # keep me\n"))
    #expect(console.text.contains("+  - name: report.created  # keep me\n"))
    #expect(try folder.read("tracking-plan.yaml") == FormatCommandTests.plan)
  }

  @Test func standardInputGoesToStandardOutput() {
    let console = TestConsole()
    #expect(console.run("fmt", "-", input: FormatCommandTests.plan) == 0)
    #expect(console.text == FormatCommandTests.formatted)
  }

  @Test func aBrokenPlanIsLeftAlone() throws {
    let broken = "events:\n    - name: [a\nmeta:   \n"
    let folder = try TemporaryFolder(["tracking-plan.yaml": broken])
    let console = TestConsole()
    #expect(console.run("fmt", in: folder.path) == 2)
    #expect(console.errors.contains("\"tracking-plan.yaml\" is left as it is: line "))
    #expect(try folder.read("tracking-plan.yaml") == broken)
  }

  @Test func jsonIsLeftAlone() throws {
    let text = "{\n    \"events\": [ ]}"
    let folder = try TemporaryFolder(["tracking-plan.json": text])
    let console = TestConsole()
    #expect(console.run("fmt", "--check", in: folder.path) == 0)
    #expect(try folder.read("tracking-plan.json") == text)
  }
}
