import Linting
import Policy
import Workspace

extension Command {
  /// Suppresses findings in bulk.
  static let suppress = Command(
    name: "suppress", summary: "write comments that suppress what is found",
    discussion: [
      """
      Each finding gets "# plumbline: ignore RULE" behind its line or above it; after that, check is silent about
      them and tells every new one. Layout and other comments stay.
      """,
      "A JSON plan cannot hold comments: use overrides in .plumbline.yaml. To keep plans as they are, use a baseline.",
    ],
    options: SuppressCommand.options, operand: PlanInputs.operand,
    examples: [
      ("plumbline suppress --rule name-style", "accept the names that are there"),
      ("plumbline suppress --reason \"until the rename in May\"", "errors and warnings, with a reason"),
    ]
  ) { arguments, console throws(UsageError) in
    try SuppressCommand(arguments).run(on: &console)
  }
}

/// One run of `suppress`.
struct SuppressCommand {
  static let options = [rule, level, reason, PlanInputs.stdinPath] + PlanInputs.options

  static let rule = Option(
    "rule", value: .text("RULES"), "only what these rules or families find, separated by commas")
  static let level = Option(
    "level", value: .choice(Severity.allCases.map(\.name)), fallback: Severity.warning.name,
    "the least severity that is suppressed")
  static let reason = Option("reason", value: .text("TEXT"), "what every comment says behind \"--\"")

  private let inputs: PlanInputs
  private var writer = SuppressionWriter()

  init(_ arguments: ParsedArguments) throws(UsageError) {
    inputs = try PlanInputs(arguments)
    writer.rules = try PlanInputs.selection(select: arguments.values(of: SuppressCommand.rule))
    writer.level = arguments.value(of: SuppressCommand.level).flatMap { Severity(name: $0) } ?? .warning
    writer.reason = arguments.value(of: SuppressCommand.reason)
    if let reason = writer.reason, reason.isEmpty || reason.contains(where: \.isNewline) {
      throw UsageError("the reason should be one line of text")
    }
  }

  func run(on console: inout Console) throws(UsageError) -> ExitCode {
    var writer = writer
    writer.today = try console.today()
    let reading = inputs.read(&console)
    guard !reading.plans.isEmpty else { return try inputs.refuse(reading, on: &console) }
    var suppressed = 0
    var left = 0
    var unwritten = 0
    var output: [UInt8] = []
    for plan in reading.plans {
      guard try isPossible(plan, on: &console) else { continue }
      writer.settings = plan.settings.settings
      writer.also = plan.settings.also
      writer.profiles = plan.settings.profiles
      writer.suppressions = plan.settings.suppressions
      writer.state = plan.state?.input()
      let outcome = writer.write(plan.bytes)
      if !plan.isStandardInput, outcome.bytes != plan.bytes,
        !PlanFixer.write(outcome.bytes, to: plan, on: &console)
      {
        unwritten += 1
        continue
      }
      suppressed += outcome.suppressed
      left += outcome.left
      if plan.isStandardInput {
        output += outcome.bytes
      } else if outcome.bytes != plan.bytes {
        output += Array("\(plan.name): \(PlanFixer.words(for: outcome.suppressed)) suppressed\n".utf8)
      }
    }
    let plans = reading.plans.count - unwritten
    var summary = "\(plans) plan\(plans == 1 ? "" : "s"): \(PlanFixer.words(for: suppressed)) suppressed"
    if left > 0 { summary += ", \(left) that no comment can reach" }
    if unwritten > 0 { summary += "; \(unwritten) could not be written" }
    if unwritten > 0, plans == 0 { return .unusable }
    if inputs.readsStandardInput { console.complain(summary) } else { output += Array("\(summary)\n".utf8) }
    let isDone = suppressed > 0 && !inputs.readsStandardInput
    let written = console.write(output, done: isDone ? "the comments are written" : nil)
    return written == .success && (!reading.isComplete || unwritten > 0) ? .unusable : written
  }

  /// Whether comments can suppress anything in a plan; if not, that is told.
  private func isPossible(_ plan: PlanInputs.Plan, on console: inout Console) throws(UsageError) -> Bool {
    if PlanRecognition.dialect(of: FilePath(plan.name)) == .json {
      console.complain(
        "\"\(plan.name)\" is JSON, which has no comments; set its rules under \"overrides\" in .plumbline.yaml"
      )
      return false
    }
    let configuration = plan.settings.configuration?.displayName ?? ConfigurationFile.name
    switch plan.settings.suppressions {
    case .optional: return true
    case .required:
      if writer.reason != nil { return true }
      throw UsageError("\"\(configuration)\" requires a reason for every suppression; give one with --reason")
    case .forbidden:
      throw UsageError("\"\(configuration)\" forbids suppressions; change \"suppressions\" there")
    }
  }
}
