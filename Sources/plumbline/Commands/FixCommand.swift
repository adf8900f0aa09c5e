import Policy
import Reporting
import Workspace

extension Command {
  /// Fixes plans.
  static let fix = Command(
    name: "fix", summary: "apply safe fixes to tracking plans",
    discussion: [
      """
      A safe fix leaves the plan's meaning as it is. Comments, quoting and layout stay; files are replaced whole
      or not at all. It goes on until nothing is left to fix, so a second run changes nothing.
      """,
      """
      Exits with 0 when done and 2 if it cannot; with --diff with 1 if something would change. With - as the
      path the fixed text goes to standard output.
      """,
    ],
    options: FixCommand.options, operand: PlanInputs.operand,
    examples: [
      ("plumbline fix", "fix every plan below this folder"),
      ("plumbline fix --diff", "show what would change"),
      ("plumbline fix --unsafe --rule event-group-level-unknown", "take the first proposal of one rule"),
    ]
  ) { arguments, console throws(UsageError) in
    try FixCommand(arguments).run(on: &console)
  }
}

/// One run of `fix`.
struct FixCommand {
  static let options = [diff, rule, unsafe, PlanInputs.stdinPath] + PlanInputs.options

  static let diff = Option("diff", "print the differences and write nothing")
  static let rule = Option(
    "rule", value: .text("RULES"), "fix only what these rules or families find, separated by commas")
  static let unsafe = Option("unsafe", "apply also the first proposal of findings that leave a choice")

  private let inputs: PlanInputs
  private let fixer: PlanFixer
  private let showsDiff: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    inputs = try PlanInputs(arguments)
    let rules = try PlanInputs.selection(select: arguments.values(of: FixCommand.rule))
    fixer = PlanFixer(rules: rules, isUnsafe: arguments.has(FixCommand.unsafe))
    showsDiff = arguments.has(FixCommand.diff)
  }

  func run(on console: inout Console) throws(UsageError) -> ExitCode {
    let today = try console.today()
    let reading = inputs.read(&console)
    guard !reading.plans.isEmpty else { return try inputs.refuse(reading, on: &console) }
    var fixed = 0
    var offered = 0
    var output: [UInt8] = []
    var hasChange = false
    var unwritten = 0
    for plan in reading.plans {
      let outcome = fixer.outcome(plan, today: today)
      let isChanged = outcome.bytes != plan.bytes
      hasChange = hasChange || isChanged
      if isChanged, !showsDiff, !plan.isStandardInput,
        !PlanFixer.write(outcome.bytes, to: plan, on: &console)
      {
        unwritten += 1
        continue
      }
      fixed += outcome.count
      offered += outcome.offered
      if showsDiff {
        output += UnifiedDiff(plan.bytes, outcome.bytes).text(name: plan.name)
      } else if plan.isStandardInput {
        output += outcome.bytes
      } else if isChanged {
        output += Array(
          "\(plan.name): \(PlanFixer.words(for: outcome.count)) fixed (\(rules(outcome)))\n".utf8)
      }
      if !outcome.isSettled {
        console.complain(
          isChanged
            ? "\"\(plan.name)\" was still changing when patience ended; run it again"
            : "\"\(plan.name)\" is left as it is: no fix that was tried makes it better, and not all were tried"
        )
      }
    }
    let summary = summary(
      plans: reading.plans.count - unwritten, unwritten: unwritten, fixed: fixed, offered: offered)
    // A text or a difference on standard output is for a program; words go beside it.
    if unwritten == reading.plans.count { return .unusable }
    if showsDiff || inputs.readsStandardInput {
      console.complain(summary)
    } else {
      output += Array("\(summary)\n".utf8)
    }
    let isDone = hasChange && !showsDiff && !inputs.readsStandardInput
    let written = console.write(output, done: isDone ? "the plans are fixed" : nil)
    if written != .success { return written }
    if !reading.isComplete || unwritten > 0 { return .unusable }
    return showsDiff && hasChange ? .findings : .success
  }

  private func rules(_ outcome: FixOutcome) -> String {
    outcome.fixed.sorted { $0.key < $1.key }.map { $0.value == 1 ? $0.key : "\($0.key) ×\($0.value)" }
      .joined(separator: ", ")
  }

  private func summary(plans: Int, unwritten: Int, fixed: Int, offered: Int) -> String {
    let verb = showsDiff ? "could be fixed" : "fixed"
    var text = "\(plans) plan\(plans == 1 ? "" : "s"): \(PlanFixer.words(for: fixed)) \(verb)"
    if offered > 0 {
      let pronoun = offered == 1 ? "has" : "have"
      text += ", \(offered) more \(pronoun) a proposal that needs a look"
      if !fixer.isUnsafe { text += " (--unsafe takes the first)" }
    }
    if unwritten > 0 { text += "; \(unwritten) could not be written" }
    return text
  }
}
