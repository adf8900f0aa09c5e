import Linting
import Reporting
import Workspace

extension Command {
  /// Checks plans.
  static let check = Command(
    name: "check", summary: "find what is wrong in tracking plans",
    discussion: [
      """
      A file that is named is a plan whatever its name. Below a folder, plans are found by name
      (tracking-plan.yaml, .yml, .json) and by what they say; .gitignore is honoured.
      """,
      "Exits with 0 if nothing is found at the level of --fail-on, 1 if something is, 2 if it cannot tell.",
    ],
    options: CheckCommand.options,
    operand: Operand(
      name: "PATH", isRepeated: true,
      summary: "files and folders to check, or - for standard input (default: this folder)"),
    examples: [
      ("plumbline check", "check every plan below this folder"),
      ("plumbline check --level hint", "show advice, too"),
      ("plumbline check --format json", "everything for a script"),
    ]
  ) { arguments, console throws(UsageError) in
    try CheckCommand(arguments, console).run(on: &console)
  }
}

/// One run of `check`.
struct CheckCommand {
  static let options = [format, level, failOn, quiet, noColor, stdinPath]

  private static let severities = Severity.allCases.map(\.name)
  static let format = Option(
    "format", value: .choice(ReportFormat.all.map(\.name)), fallback: ReportFormat.text.name,
    "how to report")
  static let level = Option(
    "level", value: .choice(severities), fallback: Severity.warning.name,
    "the least severity that the text report shows")
  static let failOn = Option(
    "fail-on", value: .choice(severities), fallback: Severity.error.name,
    "the least severity that makes it exit with 1, shown or not")
  static let quiet = Option("quiet", letter: "q", "print findings only")
  static let noColor = Option("no-color", "no colours, also where the environment has no NO_COLOR")
  static let stdinPath = Option("stdin-path", value: .text("NAME"), "the name of what - reads")

  private let format: ReportFormat
  private let failOn: Severity
  private let paths: [String]
  private let stdinPath: String
  private var options = ReportOptions()

  init(_ arguments: ParsedArguments, _ console: Console) throws(UsageError) {
    // The choices of the options leave nothing else.
    format = arguments.value(of: CheckCommand.format).flatMap { ReportFormat.named($0) } ?? .text
    failOn = arguments.value(of: CheckCommand.failOn).flatMap { Severity(name: $0) } ?? .error
    paths = arguments.operands.isEmpty ? ["."] : arguments.operands
    stdinPath = arguments.value(of: CheckCommand.stdinPath) ?? "-"
    if arguments.has(CheckCommand.stdinPath), !paths.contains("-") {
      throw UsageError("option \"--stdin-path\" names what - reads; give - as the path, too")
    }
    if let empty = paths.firstIndex(of: "") {
      throw UsageError("path \(empty + 1) is empty; name a file or a folder")
    }
    options.level = arguments.value(of: CheckCommand.level).flatMap { Severity(name: $0) } ?? .warning
    options.isQuiet = arguments.has(CheckCommand.quiet)
    options.width = console.width
    let refusesColor =
      arguments.has(CheckCommand.noColor) || console.environment("NO_COLOR")?.isEmpty == false
    options.usesColor = console.isTerminal && !refusesColor && console.environment("TERM") != "dumb"
    options.fixCommand = Plumbline.command("fix").map { "\(Plumbline.name) \($0.name)" }
  }

  func run(on console: inout Console) throws(UsageError) -> ExitCode {
    let clock = ContinuousClock()
    let start = clock.now
    let (plans, isComplete) = read(&console)
    guard !plans.isEmpty else {
      if isComplete { throw noPlan() }
      return .unusable
    }
    let analyzer = Analyzer()
    let analyses = plans.map { plan in
      let name =
        plan.path == CheckCommand.standardInput ? stdinPath : console.files.displayName(of: plan.path)
      return analyzer.analyze(plan.bytes, path: name)
    }
    // Only people at a terminal are told the time, so that the same plans give a pipe the same bytes.
    let elapsed = console.isTerminal ? clock.now - start : nil
    let outcome = CheckOutcome(analyses: analyses, elapsed: elapsed)
    let written = console.write(format.render(outcome, options))
    if written != .success { return written }
    if !isComplete { return .unusable }
    return outcome.hasFinding(atLeast: failOn) ? .findings : .success
  }

  private static let standardInput = FilePath("-")

  /// The plans in the order of the paths, and whether everything that was asked for could be read.
  private func read(_ console: inout Console) -> (plans: [PlanFile], isComplete: Bool) {
    var plans: [PlanFile] = []
    var problems: [FileProblem] = []
    var skipped: [FileProblem] = []
    for group in paths.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "-" }).enumerated() {
      if group.offset == 1 {
        do {
          plans.append(PlanFile(path: CheckCommand.standardInput, bytes: try console.input()))
        } catch { problems.append(error) }
      }
      let found = PlanFinder.find(group.element.map { FilePath($0) }, in: console.files)
      plans += found.plans.filter { plan in !plans.contains { $0.path == plan.path } }
      problems += found.problems
      skipped += found.skipped
    }
    for problem in problems { console.complain(problem.description) }
    if plans.isEmpty || problems.isEmpty {
      for problem in skipped { console.complain("passed over, \(problem.description)") }
    }
    return (plans, problems.isEmpty)
  }

  private func noPlan() -> UsageError {
    let places = paths.map { "\"\($0)\"" }.joined(separator: ", ")
    let initialize = Plumbline.command("init").map { ", or run \(Plumbline.name) \($0.name)" } ?? ""
    return UsageError(
      "no tracking plan below \(places) (looked for tracking-plan.yaml, .yml, .json); name the file\(initialize)"
    )
  }
}
