import JSON
import Queries
import Reporting
import SourceText
import Workspace

extension Command {
  /// Compares versions of a plan, or a plan with what the code sends.
  static let diff = Command(
    name: "diff", summary: "tell what differs between two versions of a tracking plan",
    discussion: [
      """
      A version is a file, or REF:path for a file as a git revision has it (from the root of the repository;
      REF:./path from here). One version alone is held against the other side of the same file: a file against
      HEAD, REF:path against the file as it is now. Without any it is the plan below this folder.
      """,
      """
      Changes are breaking (removed, renamed, a type, a required property, a narrower enum, the hierarchy), minor
      (something added) or patch (words). Layout, comments and order are no changes.
      """,
      """
      With --state the plan is held against the current-state.yaml beside it, or the one that is named: what to
      add, rename, change, keep and remove in the code. As Markdown that is the backlog of a delta.md.
      """,
      "Exits with 0, with --exit-code with 1 if anything differs, and with 2 if it cannot tell.",
    ],
    options: DiffCommand.options,
    operand: Operand(
      name: "VERSION", isRepeated: true,
      summary: "the old and the new version; with --state a state and a plan"),
    examples: [
      ("plumbline diff old.yaml new.yaml", "compare two files"),
      ("plumbline diff", "what changed in the plan below this folder since the last commit"),
      ("plumbline diff main:docs/plan.yaml docs/plan.yaml", "compare with a branch"),
      ("plumbline diff --state --format markdown", "what is left to build"),
    ]
  ) { arguments, console throws(UsageError) in
    try DiffCommand(arguments, console).run(on: &console)
  }
}

/// One run of `diff`.
struct DiffCommand {
  static let options = [format, exitCode, state, CheckCommand.noColor]

  static let format = Option(
    "format", value: .choice(["text", "json", "markdown"]), fallback: "text", "how to report")
  static let exitCode = Option("exit-code", "exit with 1 if anything differs")
  static let state = Option(
    "state", value: .attached("FILE"), "compare with what the code sends, not with another version")

  private let format: String
  private let versions: PlanVersions
  private let asksExitCode: Bool
  private let statePath: String?
  private var options = ReportOptions()

  init(_ arguments: ParsedArguments, _ console: Console) throws(UsageError) {
    format = arguments.value(of: DiffCommand.format) ?? "text"
    asksExitCode = arguments.has(DiffCommand.exitCode)
    statePath = arguments.value(of: DiffCommand.state)
    versions = try PlanVersions(arguments.operands)
    let refusesColor =
      arguments.has(CheckCommand.noColor) || console.environment("NO_COLOR")?.isEmpty == false
    options.width = console.width
    options.usesColor = console.isTerminal && !refusesColor && console.environment("TERM") != "dumb"
  }

  func run(on console: inout Console) throws(UsageError) -> ExitCode {
    let answer: any JSONEncodable
    let text: String
    let differs: Bool
    if let statePath {
      let difference = try versions.stateDifference(named: statePath, console)
      differs = difference.delta.items.contains { $0.action != .keep }
      answer = difference
      text =
        format == "markdown"
        ? StateDifferenceMarkdown.render(difference) : StateDifferenceText.render(difference, options)
    } else {
      let difference = try versions.difference(console)
      differs = !difference.comparison.changes.isEmpty
      answer = difference
      text =
        format == "markdown"
        ? DifferenceMarkdown.render(difference) : DifferenceText.render(difference, options)
    }
    let written =
      format == "json" ? console.write(answer.jsonBytes() + [0x0A]) : console.write(text)
    return written == .success && asksExitCode && differs ? .findings : written
  }
}
