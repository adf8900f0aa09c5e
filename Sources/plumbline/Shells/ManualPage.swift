/// The manual page, as man(7) reads it.
enum ManualPage {
  static var text: String {
    let name = Plumbline.name
    var text = ".TH \(name.uppercased()) 1 \"\" \"\(name) \(Version.current)\"\n"
    text += ".SH NAME\n\(name) \\- \(escaped(Plumbline.summary))\n"
    text += ".SH SYNOPSIS\n.B \(name)\n.I COMMAND\n.RI [ ARGUMENT ...]\n"
    text += ".SH DESCRIPTION\n"
    text +=
      escaped(
        """
        Plumbline reads tracking plans, the YAML or JSON files in which a team writes down what its product's analytics
        send, and finds what is wrong in them.
        """) + "\n"
    text += ".SH COMMANDS\n"
    for command in Plumbline.commands { text += section(command) }
    text += ".SH EXIT STATUS\n"
    for (code, meaning) in statuses { text += ".TP\n.B \(code)\n\(meaning)\n" }
    return text
  }

  private static let statuses = [
    (0, "nothing is found at the level that counts, or the work is done"),
    (1, "something is found, or would change"),
    (2, "it could not be told: wrong arguments, unreadable files"),
  ]

  private static func section(_ command: Command) -> String {
    let operand = command.operand.map { " \($0.usage)" } ?? ""
    var text = ".SS \"\(escaped("\(Plumbline.name) \(command.name)\(operand) [OPTION…]"))\"\n"
    text += escaped(sentence(command.summary)) + "\n"
    for paragraph in command.discussion { text += ".PP\n\(escaped(paragraph))\n" }
    for option in command.options { text += ".TP\n\(heading(option))\n\(escaped(summary(option)))\n" }
    if !command.examples.isEmpty { text += ".PP\nExamples:\n" }
    for example in command.examples {
      text += ".TP\n.B \(escaped(example.line))\n\(escaped(example.meaning))\n"
    }
    return text
  }

  private static func heading(_ option: Option) -> String {
    let letter = option.letter.map { "\\-\($0), " } ?? ""
    let name = letter + escaped(option.dashed)
    switch option.value {
    case .none: return ".B \(name)"
    case .attached(let placeholder): return ".BR \"\(name)\" [= \(escaped(placeholder)) ]"
    case .text(let placeholder): return ".BI \"\(name) \" \(escaped(placeholder))"
    case .choice: return ".BI \"\(name) \" \(option.name.uppercased().replacing("-", with: "_"))"
    }
  }

  private static func summary(_ option: Option) -> String {
    var text = option.summary
    if case .choice(let words) = option.value { text += ": " + words.joined(separator: ", ") }
    if let fallback = option.fallback { text += " (default: \(fallback))" }
    return text
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  /// Text in which nothing is a request or an escape.
  private static func escaped(_ text: String) -> String {
    let lines = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("…", with: "...")
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&\($0)" : String($0) }
      .joined(separator: "\n")
  }
}
