/// A completion script for zsh.
enum ZshCompletions {
  static var text: String {
    let name = Plumbline.name
    var text = """
      #compdef \(name)
      # zsh completion for \(name), written by "\(name) completions zsh"
      _\(name)() {
        local -a commands
        commands=(

      """
    for command in Plumbline.commands {
      text += "    \(quoted("\(escaped(command.name)):\(command.summary)"))\n"
    }
    text += """
        )
        if (( CURRENT == 2 )); then
          _describe -t commands command commands
          return
        fi
        local command="$words[2]"
        shift words
        (( CURRENT-- ))
        case "$command" in

      """
    for command in Plumbline.commands { text += branch(command) }
    return text + """
        esac
      }
      if [ "$funcstack[1]" = "_\(name)" ]; then _\(name) "$@"; else compdef _\(name) \(name); fi

      """
  }

  private static func branch(_ command: Command) -> String {
    var lines = CompletionWords.options(of: command).flatMap(specifications)
    switch CompletionWords.operands(of: command) {
    case .words(let words):
      lines.append(quoted("*:\(command.operand?.name ?? ""):(\(words.joined(separator: " ")))"))
    case .files: lines.append(quoted("*:\(command.operand?.name ?? ""):_files"))
    case .none: break
    }
    let arguments = lines.map { " \\\n        \($0)" }.joined()
    return "    \(command.name))\n      _arguments -s\(arguments)\n      ;;\n"
  }

  private static func specifications(_ option: Option) -> [String] {
    let summary = escaped(option.summary).replacing("[", with: "\\[").replacing("]", with: "\\]")
    let names = [option.dashed] + [option.letter.map { "-\($0)" }].compactMap { $0 }
    return names.map { name in
      var action = ""
      if CompletionWords.takesArgument(option) {
        let words = CompletionWords.words(of: option).map { "(\($0.joined(separator: " ")))" } ?? "_files"
        action = ":\(CompletionWords.placeholder(of: option)):\(words)"
      }
      return quoted("*\(name)[\(summary)]\(action)")
    }
  }

  private static func escaped(_ text: String) -> String { text.replacing(":", with: "\\:") }

  private static func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }
}
