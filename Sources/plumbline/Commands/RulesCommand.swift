import JSON
import Linting
import Queries
import Reporting

extension Command {
  /// Lists the rules.
  static let rules = Command(
    name: "rules", summary: "list the rules",
    discussion: ["Each with its default severity, its fix (safe, action or none) and what it reports."],
    options: RulesCommand.options, operand: nil,
    examples: [
      ("plumbline rules --family event", "the rules about events"),
      ("plumbline rules --severity error --format json", "what fails a check, for a script"),
    ]
  ) { arguments, console throws(UsageError) in
    RulesCommand.run(arguments, on: &console)
  }
}

/// One run of `rules`.
enum RulesCommand {
  static let options = [family, severity, ExplainCommand.format]

  static let family = Option(
    "family", value: .choice(RuleFamily.allCases.map(\.rawValue)), "only the rules of one family")
  static let severity = Option(
    "severity", value: .choice(Severity.allCases.map(\.name)), "only the rules of one default severity")

  static func run(_ arguments: ParsedArguments, on console: inout Console) -> ExitCode {
    let explanations = Explanation.all(
      family: arguments.value(of: family).flatMap { RuleFamily(rawValue: $0) },
      severity: arguments.value(of: severity).flatMap { Severity(name: $0) })
    guard arguments.value(of: ExplainCommand.format) == "json" else {
      return console.write(ExplanationText.list(explanations, width: console.width))
    }
    var writer = JSONWriter()
    writer.array(explanations)
    return console.write(writer.takeBytes() + [0x0A])
  }
}
