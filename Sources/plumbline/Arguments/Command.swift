/// One command of the program, as data: what it takes, what help says of it, and what runs.
struct Command: Sendable {
  /// Its name.
  let name: String
  /// What it does, in one line.
  let summary: String
  /// Says more about it, as paragraphs; only help asks.
  private let paragraphs: @Sendable () -> [String]
  /// Its options, but for those of every command.
  let options: [Option]
  /// What it takes beside them.
  let operand: Operand?
  /// Lines to try, each with what it does.
  let examples: [(line: String, meaning: String)]
  /// Runs it.
  let run: @Sendable (ParsedArguments, inout Console) throws(UsageError) -> ExitCode

  /// More about it, as paragraphs.
  var discussion: [String] { paragraphs() }

  init(
    name: String, summary: String, discussion: @autoclosure @escaping @Sendable () -> [String],
    options: [Option], operand: Operand?, examples: [(line: String, meaning: String)],
    run: @escaping @Sendable (ParsedArguments, inout Console) throws(UsageError) -> ExitCode
  ) {
    self.name = name
    self.summary = summary
    paragraphs = discussion
    self.options = options
    self.operand = operand
    self.examples = examples
    self.run = run
  }
}
