import TestSupport
import Testing

/// A plan may hold escape sequences; a terminal must not be given them.
@Suite struct ControlCharacterTests {
  @Test func noneReachesATerminal() throws {
    let hostile = #"\e]0;owned\a\e[2J\u009b31m\u202e"#
    let folder = try TemporaryFolder([
      "tracking-plan.yaml": """
      meta: {product: "\(hostile)"}
      groups: [{type: "\(hostile)", parent_type: "x\(hostile)"}]
      events:
        - {name: "a\(hostile)", group_level: "b\(hostile)", "k\(hostile)": 1}
        - {name: "a\(hostile)", properties: [{name: "\(hostile)", type: "\(hostile)"}]}
        - {name: 'raw \u{9B}31m \u{7F} \u{202E}'}

      """
    ])
    let console = TestConsole()
    #expect(console.run("check", "--level", "hint", "--no-color", in: folder.path, isTerminal: true) == 1)
    #expect(console.text.contains("group_level"))
    for scalar in (console.text + console.errors).unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
      #expect(!isControl && scalar != "\u{202E}", "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test(arguments: [
    ["fix", "--diff"], ["fmt", "--diff"], ["rename", "event", "a.made", "a.done", "--diff"],
    ["check", "--show-files"],
    ["check", "--show-config"], ["fix"], ["fmt"], ["suppress", "--level", "hint"], ["coverage"],
    ["check", "missing\u{1B}[31m"],
    ["rename", "event", "a.made", "a.done"],
  ])
  func noCommandLetsOneThrough(arguments: [String]) throws {
    let folder = try TemporaryFolder([
      "q\u{1B}[31m/tracking-plan.yaml": """
      meta: {product: Harbor, version: 1}
      events:
        - {name: a.made, description: "x\u{1B}[31mred \u{202E}", properties: [{name: k, type: string,  enum: [a, b, a]}]}   

      """
    ])
    let console = TestConsole()
    _ = console.run(all: arguments, in: folder.path, isTerminal: true)
    #expect(!(console.text + console.errors).isEmpty)
    for scalar in (console.text + console.errors).unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
      #expect(!isControl && scalar != "\u{202E}", "U+\(String(scalar.value, radix: 16))")
    }
  }
}
