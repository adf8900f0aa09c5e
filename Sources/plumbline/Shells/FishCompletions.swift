/// A completion script for fish.
enum FishCompletions {
  static var text: String {
    let name = Plumbline.name
    var text =
      "# fish completion for \(name), written by \"\(name) completions fish\"\ncomplete -c \(name) -f\n"
    for command in Plumbline.commands {
      text +=
        "complete -c \(name) -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.summary))\n"
    }
    for command in Plumbline.commands {
      let condition = "complete -c \(name) -n \(quoted("__fish_seen_subcommand_from \(command.name)"))"
      for option in CompletionWords.options(of: command) {
        let letter = option.letter.map { " -s \($0)" } ?? ""
        text += "\(condition) -l \(option.name)\(letter)\(value(option)) -d \(quoted(option.summary))\n"
      }
      switch CompletionWords.operands(of: command) {
      case .words(let words): text += "\(condition) -a \(quoted(words.joined(separator: " ")))\n"
      case .files: text += "\(condition) -F\n"
      case .none: break
      }
    }
    return text
  }

  private static func value(_ option: Option) -> String {
    guard CompletionWords.takesArgument(option) else { return "" }
    guard let words = CompletionWords.words(of: option) else { return " -r -F" }
    return " -x -a \(quoted(words.joined(separator: " ")))"
  }

  private static func quoted(_ text: String) -> String {
    "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
  }
}
