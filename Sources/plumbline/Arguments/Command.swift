/// One command of the program, as data: what it takes, what help says of it, and what runs.
struct Command: Sendable {
  /// Its name.
  let name: String
  /// What it does, in one line.
  let summary: String
  /// More about it, as paragraphs.
  let discussion: [String]
  /// Its options, but for those of every command.
  let options: [Option]
  /// What it takes beside them.
  let operand: Operand?
  /// Lines to try, each with what it does.
  let examples: [(line: String, meaning: String)]
  /// Runs it.
  let run: @Sendable (ParsedArguments, inout Console) throws(UsageError) -> ExitCode
}
