import Reporting
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

  /// A name of a folder that a terminal would obey in four ways.
  private static let name = "q\u{1B}[31m\u{9B}2J\u{202E}\u{2066}\u{200F}"
  private static let machineFormats = ReportFormat.all.map {
    ["check", "--level", "hint", "--no-color", "--format", $0.name]
  }

  @Test(
    arguments: [
      ["fix", "--diff"], ["fmt", "--diff"], ["rename", "event", "a.made", "a.done", "--diff"],
      ["check", "--show-files"],
      ["check", "--show-config"], ["fix"], ["fmt"], ["suppress", "--level", "hint"], ["coverage"],
      ["coverage", "--format", "json"], ["coverage", "--format", "markdown"],
      ["diff", "old.yaml", "\(name)/tracking-plan.yaml"],
      ["diff", "old.yaml", "\(name)/tracking-plan.yaml", "--format", "json"],
      ["diff", "old.yaml", "\(name)/tracking-plan.yaml", "--format", "markdown"],
      ["changelog", "old.yaml", "\(name)/tracking-plan.yaml"],
      ["query", "summary", "\(name)/tracking-plan.yaml"],
      ["query", "events", "\(name)/tracking-plan.yaml"], ["query", "validate", "\(name)/tracking-plan.yaml"],
      ["check", "--statistics", "--format", "json"],
      ["check", "missing\u{1B}[31m\u{9B}"], ["serve", "--root", "missing\u{9B}\u{10FEFF}"],
      ["rename", "event", "a.made", "a.done"],
    ] + machineFormats)
  func noCommandLetsOneThrough(arguments: [String]) throws {
    let folder = try TemporaryFolder([
      "\(ControlCharacterTests.name)/tracking-plan.yaml": """
      meta: {product: Harbor, version: 1}
      events:
        - {name: a.made, description: "x\u{1B}[31mred \u{202E}", properties: [{name: k, type: string,  enum: [a, b, a]}]}   
        - {name: "b\\e[31m\\x9b\\u202e\\u2066\\u200f\\x7f.made", group_level: "g\u{9B}\u{202E}\u{2028}"}

      """, "old.yaml": "meta: {product: Harbor, version: 1}\nevents: []\n",
    ])
    for isTerminal in [true, false] {
      let console = TestConsole()
      _ = console.run(all: arguments, in: folder.path, isTerminal: isTerminal)
      #expect(!(console.text + console.errors).isEmpty)
      // What is for a program must be what it says: a difference that can be applied, files that are there.
      let isForProgram = ["--diff", "--show-files", "--show-config"].contains { arguments.contains($0) }
      if !isTerminal, isForProgram { continue }
      for scalar in (console.text + console.errors).unicodeScalars {
        #expect(!ControlCharacterTests.isObeyed(scalar), "U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  /// Whether a terminal does something for a character rather than show it; line breaks are ours.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x10_FE80...0x10_FEFF: true
    default: scalar.properties.generalCategory == .control
    }
  }
}
