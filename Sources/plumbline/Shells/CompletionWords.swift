/// What shells complete, as the commands declare it.
enum CompletionWords {
  /// What a command takes beside options.
  enum Operands {
    /// Some words.
    case words([String])
    /// Files and folders.
    case files
    /// Nothing.
    case none
  }

  /// Every option of a command.
  static func options(of command: Command) -> [Option] { command.options + Option.everywhere }

  /// What a command takes beside its options.
  static func operands(of command: Command) -> Operands {
    switch command.operand?.name {
    case nil: .none
    case "COMMAND": .words(Plumbline.commands.map(\.name))
    case "SHELL": .words(["bash", "zsh", "fish"])
    case "RULE": .words(RuleWords.all)
    default: .files
    }
  }

  /// The words that an option takes; `nil` where it takes any text.
  static func words(of option: Option) -> [String]? {
    switch option.value {
    case .choice(let words): words
    case .text("RULES"): RuleWords.all + RuleWords.families
    case .text, .attached, .none: nil
    }
  }

  /// Whether the value of an option stands behind it as an argument of its own.
  static func takesArgument(_ option: Option) -> Bool {
    switch option.value {
    case .none, .attached: false
    case .choice, .text: true
    }
  }

  /// The name of what an option takes, for shells that show it.
  static func placeholder(of option: Option) -> String {
    switch option.value {
    case .text(let name), .attached(let name): name
    case .choice: option.name.uppercased()
    case .none: ""
    }
  }
}
