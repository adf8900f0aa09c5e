import TestSupport
import Testing

@testable import plumbline

@Suite struct FixCommandTests {
  private static let plan = """
    meta: {product: Harbor, version: 1}
    events:
      - name: report.created  # keep me
        properties:
          - name: kind
            type: string
            values: [a, b, a]

    """
  private static let fixed = plan.replacing("values: [a, b, a]", with: "enum: [a, b]")

  @Test func writesWhatIsFixedOnce() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": FixCommandTests.plan])
    let console = TestConsole()
    #expect(console.run("fix", in: folder.path) == 0)
    #expect(
      console.text.hasPrefix("tracking-plan.yaml: 2 findings fixed (plan-variant, property-enum-invalid)\n"))
    #expect(try folder.read("tracking-plan.yaml") == FixCommandTests.fixed)
    #expect(console.run("fix", in: folder.path) == 0)
    #expect(console.text.hasPrefix("1 plan: 0 findings fixed"))
    #expect(Shared.files(in: folder.path) == ["tracking-plan.yaml"])
  }

  @Test func aDifferenceWritesNothing() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": FixCommandTests.plan])
    let console = TestConsole()
    #expect(console.run("fix", "--diff", "--rule", "property", in: folder.path) == 1)
    #expect(console.text.contains("-        values: [a, b, a]\n+        values: [a, b]\n"))
    #expect(try folder.read("tracking-plan.yaml") == FixCommandTests.plan)
    #expect(console.run("fix", "--diff", "--rule", "group", in: folder.path) == 0)
    #expect(console.run("fix", "--rule", "grup", in: folder.path) == 2)
  }

  @Test func standardInputGoesToStandardOutput() {
    let console = TestConsole()
    #expect(console.run("fix", "-", input: FixCommandTests.plan) == 0)
    #expect(console.text == FixCommandTests.fixed)
    #expect(console.run("check", "--fix", "-", input: FixCommandTests.plan) == 2)
  }

  @Test func checkCanFixFirst() throws {
    let folder = try TemporaryFolder(["tracking-plan.yaml": FixCommandTests.plan])
    let console = TestConsole()
    #expect(
      console.run("check", "--fix", "--fail-on", "hint", "--select", "plan-variant", in: folder.path) == 0)
    #expect(console.errors == "plumbline: fixed 1 finding in \"tracking-plan.yaml\"\n")
    #expect(try folder.read("tracking-plan.yaml").contains("enum: [a, b, a]"))
  }

  @Test func aConfigurationSaysWhatIsFixed() throws {
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": FixCommandTests.plan,
      ".plumbline.yaml": "rules: {document: off, property: off}\n",
    ])
    let console = TestConsole()
    #expect(console.run("fix", in: folder.path) == 0)
    #expect(try folder.read("tracking-plan.yaml") == FixCommandTests.plan)
  }
}
