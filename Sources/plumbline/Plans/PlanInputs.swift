import Policy
import Workspace

/// The plans that a command works on, with what holds for each: the operands and options that several commands share.
struct PlanInputs {
  /// One plan.
  struct Plan {
    /// Where it stands; `-` for standard input.
    let path: FilePath
    /// Its name in reports.
    let name: String
    /// What it holds.
    let bytes: [UInt8]
    /// What holds for it.
    let settings: PlanSettings
    /// The current state beside it, if there is one.
    let state: StateFile?

    /// Whether it came over standard input.
    var isStandardInput: Bool { path == PlanInputs.standardInput }

    /// The same plan with another text.
    func replacing(bytes: [UInt8]) -> Plan {
      Plan(path: path, name: name, bytes: bytes, settings: settings, state: state)
    }
  }

  /// What was found.
  struct Reading {
    /// The plans in the order of the paths, without those that are left out.
    var plans: [Plan] = []
    /// The plans that a configuration leaves out.
    var excluded: [Plan] = []
    /// The configurations that hold for them, each once.
    var configurations: [ConfigurationFile] = []
    /// The profiles that they could name, each once.
    var profiles: [ProfileFile] = []
    /// Whether everything that was asked for could be read.
    var isComplete = true
  }

  static let config = Option(
    "config", value: .text("FILE"),
    "the configuration, instead of the nearest .plumbline.yaml")
  static let isolated = Option("isolated", "use no configuration")
  static let select = Option(
    "select", value: .text("RULES"), "ask only these rules or families, separated by commas")
  static let ignore = Option("ignore", value: .text("RULES"), "do not ask these rules or families")
  static let stdinPath = Option("stdin-path", value: .text("NAME"), "the name of what - reads")
  /// The options that say what holds for a plan.
  static let options = [config, isolated, select, ignore]

  static let operand = Operand(
    name: "PATH", isRepeated: true,
    summary: "files and folders, or - for standard input (default: this folder)")

  static let standardInput = FilePath("-")

  private let paths: [String]
  private let stdinPath: String?
  private let source: Configurations.Source
  private let selection: RuleSelection

  init(_ arguments: ParsedArguments) throws(UsageError) {
    paths = arguments.operands.isEmpty ? ["."] : arguments.operands
    stdinPath = arguments.value(of: PlanInputs.stdinPath)
    if stdinPath != nil, !paths.contains("-") {
      throw UsageError("option \"--stdin-path\" names what - reads; give - as the path, too")
    }
    if let empty = paths.firstIndex(of: "") {
      throw UsageError("path \(empty + 1) is empty; name a file or a folder")
    }
    let config = arguments.value(of: PlanInputs.config)
    if config != nil, arguments.has(PlanInputs.isolated) {
      throw UsageError("options \"--config\" and \"--isolated\" contradict each other; give one of them")
    }
    source = config.map { .file(FilePath($0)) } ?? (arguments.has(PlanInputs.isolated) ? .none : .nearest)
    selection = try PlanInputs.selection(
      select: arguments.values(of: PlanInputs.select), ignore: arguments.values(of: PlanInputs.ignore))
  }

  /// Whether standard input is among the paths.
  var readsStandardInput: Bool { paths.contains("-") }

  /// The rules that lists of names mean.
  static func selection(select: [String], ignore: [String] = []) throws(UsageError) -> RuleSelection {
    func names(_ lists: [String]) -> [String] {
      lists.flatMap { $0.split(whereSeparator: { $0 == "," || $0 == " " }).map { String($0) } }
    }
    do {
      return try RuleSelection(select: names(select), ignore: names(ignore))
    } catch {
      let hint =
        error.nearest.map { "did you mean \"\($0)\"?" } ?? "\"\(Plumbline.name) rules\" lists them"
      throw UsageError("unknown rule or family \"\(error.name)\"; \(hint)")
    }
  }

  /// Reads the plans, and complains of what cannot be read.
  ///
  /// - Parameter tellsProblems: Whether to complain.
  func read(_ console: inout Console, tellsProblems: Bool = true) -> Reading {
    var reading = Reading()
    var found: [PlanFile] = []
    var problems: [FileProblem] = []
    var skipped: [FileProblem] = []
    for group in paths.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "-" }).enumerated() {
      if group.offset == 1 {
        do {
          found.append(PlanFile(path: PlanInputs.standardInput, bytes: try console.input()))
        } catch { problems.append(error) }
      }
      let result = PlanFinder.find(group.element.map { FilePath($0) }, in: console.files)
      found += result.plans.filter { plan in !found.contains { $0.path == plan.path } }
      problems += result.problems
      skipped += result.skipped
    }
    var configurations = Configurations(source, files: console.files, selection: selection)
    let states = States(files: console.files)
    for file in found {
      let isInput = file.path == PlanInputs.standardInput
      let path = isInput ? stdinPath.map { FilePath($0) } ?? file.path : file.path
      do {
        let plan = Plan(
          path: file.path, name: isInput ? path.string : console.files.displayName(of: path),
          bytes: file.bytes, settings: try configurations.settings(for: path),
          // What comes without a name stands beside nothing.
          state: path == PlanInputs.standardInput ? nil : try states.state(beside: path))
        if plan.settings.isExcluded { reading.excluded.append(plan) } else { reading.plans.append(plan) }
      } catch {
        if !problems.contains(error) { problems.append(error) }
      }
    }
    reading.configurations = configurations.used
    reading.profiles = configurations.usedProfiles
    reading.isComplete = problems.isEmpty
    guard tellsProblems else { return reading }
    for problem in problems { console.complain(problem.description) }
    if found.isEmpty || problems.isEmpty {
      for problem in skipped { console.complain("passed over, \(problem.description)") }
    }
    return reading
  }

  /// What a command does where there is no plan to work on.
  func refuse(_ reading: Reading, on console: inout Console) throws(UsageError) -> ExitCode {
    guard reading.isComplete else { return .unusable }
    guard let first = reading.excluded.first else { throw noPlan() }
    let others = reading.excluded.count > 1 ? " and \(reading.excluded.count - 1) more" : ""
    let configuration = first.settings.configuration?.displayName ?? ConfigurationFile.name
    console.complain(
      "nothing to do: \"\(first.name)\"\(others) left out by \"exclude\" in \"\(configuration)\"; --isolated checks all"
    )
    return .success
  }

  private func noPlan() -> UsageError {
    let places = paths.map { "\"\(FilePath($0).string)\"" }.joined(separator: ", ")
    let initialize = Plumbline.command("init").map { ", or run \(Plumbline.name) \($0.name)" } ?? ""
    return UsageError(
      "no tracking plan below \(places) (looked for tracking-plan.yaml, .yml, .json); name the file\(initialize)"
    )
  }
}
