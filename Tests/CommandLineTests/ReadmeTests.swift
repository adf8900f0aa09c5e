import TestSupport
import Testing

@testable import plumbline

@Suite struct ReadmeTests {
  @Test func theSessionIsWhatIsPrinted() throws {
    let lines = Repository.lines(of: "README.md")
    let start = try #require(lines.firstIndex(of: "```console"))
    let shown = lines[(start + 1)...].prefix { $0 != "```" }
    let command = try #require(shown.first)
    let prefix = "$ swift run plumbline "
    #expect(command.hasPrefix(prefix))
    let console = TestConsole()
    let arguments = command.dropFirst(prefix.count).split(separator: " ").map { String($0) }
    #expect(console.run(all: arguments, in: Repository.root) == 1)
    #expect(console.text == shown.dropFirst().joined(separator: "\n") + "\n")
  }

  @Test func theCleanExampleIsClean() {
    let console = TestConsole()
    let file = "protocol/examples/clean-plan.yaml"
    #expect(
      console.run("check", file, "--level", "warning", "--fail-on", "warning", "-q", in: Repository.root) == 0
    )
    #expect(console.text.isEmpty)
  }

  @Test func theMapNamesEveryRoom() {
    let map = Repository.lines(of: "Sources/README.md").filter { $0.hasPrefix("| `") }
    let rooms = map.compactMap { $0.split(separator: "`").dropFirst().first.map { String($0) } }
    #expect(rooms.sorted() == Shared.files(in: "\(Repository.root)/Sources").filter { $0 != "README.md" })
  }
}
