import Linting
import Queries
import Reporting
import Workspace

extension Command {
  /// Writes the entry of a changelog.
  static let changelog = Command(
    name: "changelog", summary: "write a changelog's entry for a new version of a tracking plan",
    discussion: [
      """
      Prints Markdown: version and date, then what was added, changed, renamed, removed and reworded. The version
      is the new plan's; where that was not raised, the smallest that the changes ask for. Versions are named as
      for "plumbline diff".
      """
    ],
    options: [ChangelogCommand.date],
    operand: Operand(name: "VERSION", isRepeated: true, summary: "the old and the new version"),
    examples: [
      ("plumbline changelog v1.2.0:docs/plan.yaml docs/plan.yaml", "what changed since a tag"),
      ("plumbline changelog --date 2027-01-31", "the plan below this folder against the last commit"),
    ]
  ) { arguments, console throws(UsageError) in
    try ChangelogCommand.run(arguments, on: &console)
  }
}

/// One run of `changelog`.
enum ChangelogCommand {
  static let date = Option("date", value: .text("DATE"), "the day of the new version (default: today)")

  static func run(_ arguments: ParsedArguments, on console: inout Console) throws(UsageError) -> ExitCode {
    let given = arguments.value(of: date)
    if let given, !CalendarDay.isDate(given) {
      throw UsageError("option \"--date\" is \"\(given)\"; expected a date such as 2027-01-31")
    }
    let today = try console.today()
    let difference = try PlanVersions(arguments.operands).difference(console)
    return console.write(ChangelogEntry.render(difference, date: given ?? today))
  }
}
