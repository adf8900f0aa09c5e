/// One option of a command, as data: parsing, help and completions are made of it.
struct Option: Sendable, Hashable {
  /// What an option takes.
  enum Value: Sendable, Hashable {
    /// Nothing: it is there or not.
    case none
    /// One of some words.
    case choice([String])
    /// Any text, named in help.
    case text(String)
    /// Any text behind an equals sign, or nothing.
    case attached(String)
  }

  /// The name without its dashes.
  let name: String
  /// A letter for short, if it has one.
  let letter: Character?
  /// What it takes.
  let value: Value
  /// What is taken where it is not given.
  let fallback: String?
  /// What it does, in a few words.
  let summary: String

  init(
    _ name: String, letter: Character? = nil, value: Value = .none, fallback: String? = nil, _ summary: String
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    self.fallback = fallback
    self.summary = summary
  }

  /// The option as one writes it.
  var dashed: String { "--\(name)" }

  /// The options that every command has.
  static let everywhere = [help]
  /// Asks for help.
  static let help = Option("help", letter: "h", "show this help")
  /// Asks for the version.
  static let version = Option("version", letter: "V", "show the version")
}
