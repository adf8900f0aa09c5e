import PlanEditing
import Reporting
import SourceText
import Workspace
import YAML

extension Command {
  /// Lays plans out.
  static let format = Command(
    name: "fmt", summary: "lay tracking plans out",
    discussion: [
      """
      Two spaces a level, list items as the file mostly has them, at most one blank line, no blanks at a line's
      end, one final line break. Only white space changes: block and flow, quotes and comments stay as written,
      and each file is read again before it is written. A plan with faults in its syntax is left alone, and so is
      one in JSON.
      """,
      """
      Exits with 0 when done and 2 if it cannot; with --check or --diff with 1 if something would change. With -
      as the path the text goes to standard output.
      """,
    ],
    options: FormatCommand.options, operand: PlanInputs.operand,
    examples: [
      ("plumbline fmt", "lay out every plan below this folder"),
      ("plumbline fmt --check", "say which plans would change, for CI"),
      ("plumbline fmt --diff docs/tracking-plan.yaml", "show what would change"),
    ]
  ) { arguments, console throws(UsageError) in
    try FormatCommand(arguments).run(on: &console)
  }
}

/// One run of `fmt`.
struct FormatCommand {
  static let options = [check, diff, PlanInputs.stdinPath, PlanInputs.config, PlanInputs.isolated]

  static let check = Option("check", "name the plans that would change and write nothing")
  static let diff = Option("diff", "print the differences and write nothing")

  private let inputs: PlanInputs
  private let onlyChecks: Bool
  private let showsDiff: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    inputs = try PlanInputs(arguments)
    onlyChecks = arguments.has(FormatCommand.check)
    showsDiff = arguments.has(FormatCommand.diff)
  }

  func run(on console: inout Console) throws(UsageError) -> ExitCode {
    let reading = inputs.read(&console)
    guard !reading.plans.isEmpty else { return try inputs.refuse(reading, on: &console) }
    var output: [UInt8] = []
    var changed = 0
    var refused = 0
    for plan in reading.plans {
      let result = text(of: plan, on: &console)
      if result == nil { refused += 1 }
      let bytes = result ?? plan.bytes
      let isChanged = bytes != plan.bytes
      if isChanged, !showsDiff, !onlyChecks, !plan.isStandardInput,
        !PlanFixer.write(bytes, to: plan, on: &console)
      {
        refused += 1
        continue
      }
      changed += isChanged ? 1 : 0
      if showsDiff {
        output += UnifiedDiff(plan.bytes, bytes).text(name: plan.name)
      } else if onlyChecks {
        if isChanged { output += Array("\(plan.name)\n".utf8) }
      } else if plan.isStandardInput {
        output += bytes
      } else if isChanged {
        output += Array("\(plan.name)\n".utf8)
      }
    }
    let isDry = showsDiff || onlyChecks
    let total = reading.plans.count
    console.complain(
      "\(changed) of \(total) plan\(total == 1 ? "" : "s") \(isDry ? "would change" : "changed")")
    let isDone = changed > 0 && !isDry && !inputs.readsStandardInput
    let written = console.write(output, done: isDone ? "the plans are written" : nil)
    if written != .success { return written }
    if !reading.isComplete || refused > 0 { return .unusable }
    return isDry && changed > 0 ? .findings : .success
  }

  /// The text of a plan as it is to be; `nil` where it cannot be laid out, which is complained of.
  private func text(of plan: PlanInputs.Plan, on console: inout Console) -> [UInt8]? {
    let path = plan.isStandardInput ? FilePath(plan.name) : plan.path
    // JSON is laid out by whoever writes it; the grammar has tools of its own for that.
    guard PlanRecognition.dialect(of: path) == .yaml else { return plan.bytes }
    let tree = SyntaxTree.parse(plan.bytes)
    let lines = LineIndex(plan.bytes)
    switch PlanFormatter.format(tree, lines) {
    case .edits(let edits):
      return TextEdit.apply(edits, to: plan.bytes)
    case .broken(let problem):
      let line = lines.line(at: problem.range.start) + 1
      console.complain("\"\(plan.name)\" is left as it is: line \(line): \(problem.message)")
    case .unsafe:
      console.complain("\"\(plan.name)\" is left as it is: no layout was found that keeps its meaning")
    }
    return nil
  }
}
