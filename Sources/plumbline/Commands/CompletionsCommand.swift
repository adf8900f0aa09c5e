extension Command {
  /// Prints what makes a shell complete this program's arguments.
  static let completions = Command(
    name: "completions", summary: "print what makes a shell complete commands and options",
    discussion: ["It is made of the commands' own declarations; write it anew after an update."],
    options: [],
    operand: Operand(name: "SHELL", isRepeated: false, summary: "bash, zsh or fish"),
    examples: [
      ("plumbline completions bash > ~/.local/share/bash-completion/completions/plumbline", "for bash"),
      ("plumbline completions zsh > ~/.zfunc/_plumbline", "for zsh, with ~/.zfunc in fpath"),
      ("plumbline completions fish > ~/.config/fish/completions/plumbline.fish", "for fish"),
    ]
  ) { arguments, console throws(UsageError) in
    let shells = ["bash", "zsh", "fish"]
    guard let shell = arguments.operands.first else {
      throw UsageError("which shell? name one: bash, zsh or fish")
    }
    switch shell {
    case "bash": return console.write(BashCompletions.text)
    case "zsh": return console.write(ZshCompletions.text)
    case "fish": return console.write(FishCompletions.text)
    default: throw UsageError.unknown("shell", shell, among: shells, else: "expected bash, zsh or fish")
    }
  }
}
