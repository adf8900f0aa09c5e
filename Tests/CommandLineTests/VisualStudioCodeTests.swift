import JSON
import TestSupport
import Testing

/// The extension for Visual Studio Code, as far as it can be held against the server without running it.
@Suite struct VisualStudioCodeTests {
  private static let code = Repository.lines(of: "editors/vscode/src/extension.ts").joined(separator: "\n")

  private func manifest() throws -> JSONValue {
    try JSONValue(
      parsing: Array(Repository.lines(of: "editors/vscode/package.json").joined(separator: "\n").utf8))
  }

  @Test func everyCommandOfThePaletteIsRegistered() throws {
    let contributes = try manifest()["contributes"]
    let commands = try #require(contributes?["commands"]?.array).compactMap { $0["command"]?.string }
    #expect(commands.count > 2)
    for command in commands { #expect(Self.code.contains("registerCommand(\"\(command)\"")) }
    let shown = try #require(contributes?["menus"]?["commandPalette"]?.array)
    for entry in shown { #expect(commands.contains(entry["command"]?.string ?? "")) }
  }

  @Test func theServerKnowsEveryCommandThatIsAskedOfIt() throws {
    let asked = Self.code.split(separator: "command: \"").dropFirst().compactMap {
      $0.split(separator: "\"").first
    }
    #expect(!asked.isEmpty)
    // The client registers these itself: an extension that did so, too, would not start.
    let known = Repository.lines(of: "protocol/lsp.md").filter { $0.hasPrefix("| `plumbline.") }
    for command in asked {
      #expect(known.contains { $0.hasPrefix("| `\(command)` |") }, "\(command)")
      #expect(!Self.code.contains("registerCommand(\"\(command)\""))
    }
  }
}
