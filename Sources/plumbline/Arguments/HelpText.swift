/// Help, made of the commands' declarations.
enum HelpText {
  /// The help of the program.
  static func program() -> String {
    let name = Plumbline.name
    var text =
      "\(name) \(Version.current): \(Plumbline.summary)\n\nUsage: \(name) COMMAND [ARGUMENT…]\n\nCommands:\n"
    text += table(Plumbline.commands.map { ($0.name, $0.summary) })
    text += "\nOptions:\n" + table((Option.everywhere + [.version]).map { (heading($0), $0.summary) })
    return text + "\n\"\(name) COMMAND --help\" tells more about a command.\n"
  }

  /// The help of a command.
  static func command(_ command: Command) -> String {
    let usage = [Plumbline.name, command.name, command.operand?.usage, "[OPTION…]"].compactMap { $0 }
    var text =
      "\(Plumbline.name) \(command.name): \(command.summary)\n\nUsage: \(usage.joined(separator: " "))\n"
    for paragraph in command.discussion { text += "\n\(paragraph)\n" }
    if let operand = command.operand { text += "\nArguments:\n" + table([(operand.name, operand.summary)]) }
    text += "\nOptions:\n"
    text += table(
      (command.options + Option.everywhere).map { option in
        (heading(option), option.summary + (option.fallback.map { " (default: \($0))" } ?? ""))
      })
    if !command.examples.isEmpty {
      text += "\nExamples:\n" + table(command.examples.map { ($0.line, $0.meaning) })
    }
    return text
  }

  private static func heading(_ option: Option) -> String {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    switch option.value {
    case .none: return letter + option.dashed
    case .choice(let words):
      let list = words.joined(separator: "|")
      // A list that would not fit on a line is told by the refusal of a wrong word.
      return "\(letter)\(option.dashed) \(list.count > 60 ? option.name.uppercased() : list)"
    case .attached(let placeholder): return "\(letter)\(option.dashed)[=\(placeholder)]"
    case .text(let placeholder): return "\(letter)\(option.dashed) \(placeholder)"
    }
  }

  /// Two columns; what is too long for the first has a line of its own.
  private static func table(_ rows: [(String, String)]) -> String {
    let limit = 30
    let width = rows.map(\.0.count).filter { $0 <= limit }.max() ?? 0
    return rows.map { left, right in
      let gap =
        left.count > width
        ? "\n" + String(repeating: " ", count: width + 4)
        : String(repeating: " ", count: width - left.count + 2)
      return "  \(left)\(gap)\(right)\n"
    }.joined()
  }
}
