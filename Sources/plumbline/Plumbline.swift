/// The program: its name, its commands and the way from arguments to an exit code.
enum Plumbline {
  /// The name by which it is called and by which it speaks.
  static let name = "plumbline"
  /// What it is, in one line.
  static let summary = "a language server and linter for tracking plans"

  /// Every command in the order in which help tells them.
  static let commands: [Command] = [
    .initialize, .check, .fix, .format, .rename, .suppress, .diff, .changelog, .coverage, .rules, .explain,
    .query,
    .serve, .completions, .man, .help,
  ]

  /// The command with a name.
  static func command(_ name: String) -> Command? { commands.first { $0.name == name } }

  /// Runs a command.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind the program's name.
  ///   - console: Where it reads and writes.
  static func run(_ arguments: [String], on console: inout Console) -> ExitCode {
    do {
      return try dispatch(arguments, on: &console)
    } catch {
      console.complain(error.message)
      return .unusable
    }
  }

  private static func dispatch(_ arguments: [String], on console: inout Console) throws(UsageError)
    -> ExitCode
  {
    guard let first = arguments.first else {
      console.writeError(HelpText.program())
      return .unusable
    }
    let rest = Array(arguments.dropFirst())
    guard !first.hasPrefix("-") else {
      // Before a command only these make sense; the parser tells of anything else.
      let parsed = try ArgumentParser.parse(
        [first], options: Option.everywhere + [.version], operand: nil, of: nil)
      return parsed.has(.help)
        ? console.write(HelpText.program()) : console.write("\(name) \(Version.current)\n")
    }
    guard let command = command(first) else { throw unknown(first, rest) }
    let parsed = try ArgumentParser.parse(
      rest, options: command.options + Option.everywhere, operand: command.operand, of: command.name)
    if parsed.has(.help) { return console.write(HelpText.command(command)) }
    return try command.run(parsed, &console)
  }

  private static func unknown(_ word: String, _ rest: [String]) -> UsageError {
    if word.contains(".") || word.contains("/") {
      return UsageError("unknown command \"\(word)\"; did you mean \"\(name) check \(word)\"?")
    }
    return UsageError.unknown(
      "command", word, among: commands.map(\.name), else: "\"\(name) help\" lists them")
  }
}
