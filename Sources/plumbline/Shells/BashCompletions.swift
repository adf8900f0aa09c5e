/// A completion script for bash.
enum BashCompletions {
  static var text: String {
    let name = Plumbline.name
    let commands = Plumbline.commands.map(\.name).joined(separator: " ")
    var text = """
      # bash completion for \(name), written by "\(name) completions bash"
      _\(name)() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
        local command="${COMP_WORDS[1]}"
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(commands) --help --version" -- "$current"))
          return
        fi
        case "$command" in

      """
    for command in Plumbline.commands { text += branch(command) }
    return text + """
        esac
      }
      complete -F _\(name) \(name)

      """
  }

  private static func branch(_ command: Command) -> String {
    let options = CompletionWords.options(of: command)
    var text = "    \(command.name))\n      case \"$previous\" in\n"
    for option in options where CompletionWords.takesArgument(option) {
      let names = ([option.dashed] + [option.letter.map { "-\($0)" }].compactMap { $0 })
        .joined(separator: "|")
      let reply =
        CompletionWords.words(of: option).map { "compgen -W \"\($0.joined(separator: " "))\"" }
        ?? "compgen -f"
      text += "        \(names)) COMPREPLY=($(\(reply) -- \"$current\")); return ;;\n"
    }
    text += "      esac\n"
    let dashed = options.map(\.dashed).joined(separator: " ")
    text += "      case \"$current\" in\n"
    text += "        -*) COMPREPLY=($(compgen -W \"\(dashed)\" -- \"$current\")) ;;\n"
    switch CompletionWords.operands(of: command) {
    case .words(let words):
      text += "        *) COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$current\")) ;;\n"
    case .files: text += "        *) COMPREPLY=($(compgen -f -- \"$current\")) ;;\n"
    case .none: break
    }
    return text + "      esac\n      ;;\n"
  }
}
