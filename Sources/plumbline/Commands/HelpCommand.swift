extension Command {
  /// Shows help.
  static let help = Command(
    name: "help", summary: "show help about a command", discussion: [], options: [],
    operand: Operand(name: "COMMAND", isRepeated: false, summary: "the command; all of them without one"),
    examples: []
  ) { arguments, console throws(UsageError) in
    guard let name = arguments.operands.first else { return console.write(HelpText.program()) }
    guard let command = Plumbline.command(name) else {
      throw UsageError.unknown(
        "command", name, among: Plumbline.commands.map(\.name), else: "\"\(Plumbline.name) help\" lists them")
    }
    return console.write(HelpText.command(command))
  }
}
