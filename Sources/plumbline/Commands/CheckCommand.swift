import JSON
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
      A current-state.yaml beside a plan is held against it.
      """,
      """
      What is asked of a plan says the nearest .plumbline.yaml upward from it. Plans that it excludes are left
      out also where they are named.
      """,
      "Exits with 0 if nothing is found at the level of --fail-on, 1 if something is, 2 if it cannot tell.",
    ],
    options: CheckCommand.options,
    operand: PlanInputs.operand,
    examples: [
      ("plumbline check", "check every plan below this folder"),
      ("plumbline check --level hint", "show advice, too"),
      ("plumbline check --format json", "everything for a script"),
      ("plumbline check --format github --format sarif --output plumbline.sarif", "two reports of one run"),
      ("plumbline check --fix", "apply what is safe, then tell what is left"),
      ("plumbline check --baseline .plumbline-baseline.json", "only what is new since it was written"),
      ("plumbline check --base origin/main", "also: does the version tell of what changed"),
      ("plumbline check --changed-since origin/main", "only what a branch is to blame for"),
      ("plumbline check --select event,name-style", "only what these rules say"),
    ]
  ) { arguments, console throws(UsageError) in
    try CheckCommand(arguments, console).run(on: &console)
  }
}

/// One run of `check`.
struct CheckCommand {
  static let options =
    ReportOutputs.options + [level, maxFindings, failOn, exitZero, quiet, noColor, PlanInputs.stdinPath]
    + PlanInputs.options + [
      fix, PlanBases.base, PlanBases.changedSince, BaselineFile.baseline, BaselineFile.writeBaseline, watch,
      showConfig, showFiles,
    ]

  private static let severities = Severity.allCases.map(\.name)
  static let level = Option(
    "level", value: .choice(severities), fallback: Severity.warning.name,
    "the least severity that a report shows; json and jsonl hold all")
  static let failOn = Option(
    "fail-on", value: .choice(severities), fallback: Severity.error.name,
    "the least severity that makes it exit with 1, shown or not")
  static let maxFindings = Option(
    "max-findings", value: .text("NUMBER"), "tell at most so many findings, the gravest")
  static let exitZero = Option("exit-zero", "exit with 0 also where something is found")
  static let watch = Option("watch", letter: "w", "check anew whenever a file changes")
  static let quiet = Option("quiet", letter: "q", "print findings only")
  static let noColor = Option("no-color", "no colours, also where the environment has no NO_COLOR")
  static let fix = Option("fix", "apply safe fixes first, then report what is left")
  static let showConfig = Option(
    "show-config", "show what holds for each plan and where it is said; check nothing")
  static let showFiles = Option("show-files", "list the plans that would be checked; check nothing")

  private let reports: ReportOutputs
  let inputs: PlanInputs
  private let fixes: Bool
  private let exitsZero: Bool
  private let isWatching: Bool
  private let baseline: BaselineFile
  private let bases: PlanBases
  private let showsConfig: Bool
  private let showsFiles: Bool
  private var options = ReportOptions()

  init(_ arguments: ParsedArguments, _ console: Console) throws(UsageError) {
    reports = try ReportOutputs(arguments)
    exitsZero = arguments.has(CheckCommand.exitZero)
    isWatching = arguments.has(CheckCommand.watch)
    inputs = try PlanInputs(arguments)
    fixes = arguments.has(CheckCommand.fix)
    if fixes, inputs.readsStandardInput {
      throw UsageError(
        "option \"--fix\" cannot write to standard input; \"\(Plumbline.name) fix -\" prints the text")
    }
    baseline = try BaselineFile(arguments)
    bases = try PlanBases(arguments)
    if baseline.isWritten, bases.changedSince != nil {
      throw UsageError(
        "options \"--changed-since\" and \"--write-baseline\" contradict each other: a baseline holds all that is found"
      )
    }
    showsConfig = arguments.has(CheckCommand.showConfig)
    showsFiles = arguments.has(CheckCommand.showFiles)
    if isWatching, inputs.readsStandardInput || fixes || baseline.isWritten || showsConfig || showsFiles {
      throw UsageError(
        "option \"--watch\" checks files again and again; it goes with files, and not with --fix, --write-baseline or --show-…"
      )
    }
    options.failOn = arguments.value(of: CheckCommand.failOn).flatMap { Severity(name: $0) } ?? .error
    options.maxFindings = try CheckCommand.number(arguments.value(of: CheckCommand.maxFindings))
    options.version = Version.current
    options.level = arguments.value(of: CheckCommand.level).flatMap { Severity(name: $0) } ?? .warning
    options.isQuiet = arguments.has(CheckCommand.quiet)
    options.width = console.width
    let refusesColor =
      arguments.has(CheckCommand.noColor) || console.environment("NO_COLOR")?.isEmpty == false
    options.usesColor = console.isTerminal && !refusesColor && console.environment("TERM") != "dumb"
    options.fixCommand = Plumbline.command("fix").map { "\(Plumbline.name) \($0.name)" }
  }

  private static func number(_ text: String?) throws(UsageError) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), number > 0 else {
      throw UsageError("\"\(text)\" is no value for \"--max-findings\"; expected a number from 1")
    }
    return number
  }

  func run(on console: inout Console) throws(UsageError) -> ExitCode {
    if isWatching { return try CheckWatch(self).run(on: &console) }
    return try check(inputs.read(&console), on: &console)
  }

  /// Checks what was read, and reports.
  func check(_ reading: PlanInputs.Reading, on console: inout Console) throws(UsageError) -> ExitCode {
    let clock = ContinuousClock()
    let start = clock.now
    if showsConfig || showsFiles { return try show(reading, on: &console) }
    guard !reading.plans.isEmpty else { return try inputs.refuse(reading, on: &console) }
    try keepWhatIsRead(reading, console.files)
    let analyzer = Analyzer(today: try console.today(), wantsOnlySafeFixes: !reports.tellFixes)
    let known = try baseline.read(console.files)
    var plans = reading.plans
    var isComplete = reading.isComplete
    if fixes {
      let fixed = PlanFixer().fix(plans, today: analyzer.today, on: &console)
      plans = fixed.plans
      isComplete = isComplete && fixed.isComplete
    }
    let earlier = try bases.read(plans, console)
    var progress = Progress(of: plans.count)
    var analyses: [Analysis] = []
    for (plan, base) in zip(plans, earlier) {
      progress.step(on: &console)
      analyses.append(
        analyzer.analyze(
          plan.bytes, path: plan.name, under: plan.settings, state: plan.state, base: base))
    }
    progress.end(on: &console)
    if baseline.isWritten {
      guard reading.isComplete else { return .unusable }
      return try baseline.write(analyses, of: plans, on: &console)
    }
    analyses = try bases.onlyChanged(analyses, of: plans, analyzer, console)
    let gone = known.map { baseline.mark(&analyses, of: plans, by: $0, console.files) }
    // Only people at a terminal are told the time, so that the same plans give a pipe the same bytes.
    let elapsed = console.isTerminal ? clock.now - start : nil
    let outcome = CheckOutcome(
      analyses: analyses, configurations: reading.configurations, profiles: reading.profiles,
      baselineGone: gone, changedSince: bases.changedSince, elapsed: elapsed)
    let written = try reports.write(outcome, options, on: &console)
    if written != .success { return written }
    if !isComplete { return .unusable }
    return outcome.hasFinding(atLeast: options.failOn) && !exitsZero ? .findings : .success
  }

  /// Refuses a report that would take the place of a file that the check reads.
  private func keepWhatIsRead(_ reading: PlanInputs.Reading, _ files: FileTree) throws(UsageError) {
    let written = reports.files + [baseline.written].compactMap { $0 }
    guard !written.isEmpty else { return }
    let plans = reading.plans + reading.excluded
    let read: [(path: FilePath, name: String)] =
      plans.filter { !$0.isStandardInput }.map { (path: $0.path, name: $0.name) }
      + plans.compactMap(\.state).map { ($0.path, $0.displayName) }
      + reading.configurations.map { ($0.path, $0.displayName) }
      + reading.profiles.map { ($0.path, $0.displayName) }
    for file in written {
      guard let same = read.first(where: { source in files.isSame(source.path, file) }) else { continue }
      throw UsageError("\"\(file.string)\" is read by this check (\(same.name)); write to another file")
    }
  }

  /// Tells what would be checked, and how, instead of checking it.
  private func show(_ reading: PlanInputs.Reading, on console: inout Console) throws(UsageError) -> ExitCode {
    if reading.plans.isEmpty, reading.excluded.isEmpty { return try inputs.refuse(reading, on: &console) }
    var result = ""
    if showsFiles {
      result = reading.plans.map { "\($0.name)\n" }.joined()
    } else {
      let analyzer = Analyzer(today: try console.today())
      let all = (reading.plans + reading.excluded).map { plan in
        let profile = analyzer.analyze(plan.bytes, path: plan.name, under: plan.settings).profile
        return EffectiveSettings(plan, profile: profile, today: analyzer.today)
      }
      if reports.isJSON {
        var writer = JSONWriter()
        writer.array(all)
        result = String(decoding: writer.takeBytes(), as: UTF8.self) + "\n"
      } else {
        result = all.map(\.text).joined(separator: "\n")
      }
    }
    let written = console.write(repeating: Array(result.utf8))
    return written == .success && !reading.isComplete ? .unusable : written
  }
}
