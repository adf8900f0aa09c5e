import Testing

@testable import plumbline

@Suite struct UsageTests {
  @Test(arguments: [
    (["check", "--fromat", "json"], "unknown option \"--fromat\"; did you mean \"--format\"?"),
    (["check", "--fromat=json"], "unknown option \"--fromat\"; did you mean \"--format\"?"),
    (["check", "-quiet"], "unknown option \"-quiet\"; did you mean \"--quiet\"?"),
    (["check", "-qz"], "unknown option \"-qz\"; \"plumbline check --help\" lists what there is"),
    (["check", "-z"], "unknown option \"-z\"; \"plumbline check --help\" lists what there is"),
    (["check", "--zebra"], "unknown option \"--zebra\"; \"plumbline check --help\" lists what there is"),
    (
      ["check", "--format"],
      "option \"--format\" needs a value: text, json, jsonl, sarif, github, gitlab, junit, checkstyle or markdown"
    ),
    (["check", "--format", "jsn"], "unknown value for \"--format\": \"jsn\"; did you mean \"json\"?"),
    (
      ["check", "--level=none"],
      "unknown value for \"--level\": \"none\"; expected error, warning, information or hint"
    ),
    (["check", "--quiet=yes"], "option \"--quiet\" takes no value"),
    (["check", "--stdin-path", "a"], "option \"--stdin-path\" names what - reads; give - as the path, too"),
    (["check", ""], "path 1 is empty; name a file or a folder"),
    (["chekc"], "unknown command \"chekc\"; did you mean \"check\"?"),
    (["zebra"], "unknown command \"zebra\"; \"plumbline help\" lists them"),
    (["plan.yaml"], "unknown command \"plan.yaml\"; did you mean \"plumbline check plan.yaml\"?"),
    (["--verison"], "unknown option \"--verison\"; did you mean \"--version\"?"),
    (["help", "chekc"], "unknown command \"chekc\"; did you mean \"check\"?"),
    (["serve", "now"], "unexpected argument \"now\"; \"plumbline serve --help\" lists what there is"),
  ])
  func refusals(arguments: [String], message: String) {
    let console = TestConsole()
    #expect(console.run(all: arguments) == 2)
    #expect(console.errors == "plumbline: \(message)\n")
    #expect(console.output.isEmpty)
  }

  @Test func everythingHasHelp() {
    let console = TestConsole()
    #expect(console.run("--help") == 0)
    for command in Plumbline.commands { #expect(console.text.contains("  \(command.name)")) }
    for command in Plumbline.commands {
      #expect(console.run(command.name, "--help") == 0)
      let help = console.text
      #expect(help.hasPrefix("plumbline \(command.name): \(command.summary)\n"))
      for option in command.options + Option.everywhere { #expect(help.contains(option.dashed)) }
      #expect(help.split(separator: "\n").allSatisfy { $0.count <= 120 })
      #expect(console.run("help", command.name) == 0)
      #expect(console.text == help)
      #expect(console.run(command.name, "-h") == 0)
    }
    #expect(console.run() == 2)
    #expect(console.errors.contains("Commands:"))
  }

  @Test func tellsItsVersion() {
    let console = TestConsole()
    #expect(console.run("--version") == 0)
    #expect(console.text == "plumbline \(Version.current)\n")
  }
}
