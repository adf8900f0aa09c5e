import JSON
import Linting
import Queries
import Reporting

extension Command {
  /// Explains a rule.
  static let explain = Command(
    name: "explain", summary: "tell what a rule is about, with plans that it is tested with",
    discussion: [
      "Exits with 2 for a rule that does not exist. Old ids keep working and say what the rule is called by now."
    ],
    options: [ExplainCommand.format],
    operand: Operand(
      name: "RULE", isRepeated: false, summary: "the id that stands in brackets behind a finding"),
    examples: [
      ("plumbline explain event-duplicate", "what it reports, why, and what to write instead"),
      ("plumbline explain event-duplicate --format json", "the same for a script"),
    ]
  ) { arguments, console throws(UsageError) in
    try ExplainCommand(arguments).run(on: &console)
  }
}

/// One run of `explain`.
struct ExplainCommand {
  static let format = Option("format", value: .choice(["text", "json"]), fallback: "text", "how to tell it")

  private let name: String
  private let isJSON: Bool
  private let names: RuleNames

  init(_ arguments: ParsedArguments, names: RuleNames = .current) throws(UsageError) {
    guard let name = arguments.operands.first else {
      throw UsageError("which rule? name one; \"\(Plumbline.name) rules\" lists them")
    }
    self.name = name
    self.names = names
    isJSON = arguments.value(of: ExplainCommand.format) == "json"
  }

  func run(on console: inout Console) throws(UsageError) -> ExitCode {
    let rule: Rule
    switch names.meaning(of: name) {
    case .rule(let known): rule = known
    case .renamed(let known):
      console.complain("rule \"\(name)\" is called \"\(known.id)\" by now")
      rule = known
    case .family:
      throw UsageError(
        "\"\(name)\" is a family; \"\(Plumbline.name) rules --family \(name)\" lists its rules")
    case nil:
      throw UsageError.unknown(
        "rule", name, among: Catalogue.rules.map(\.id), else: "\"\(Plumbline.name) rules\" lists them")
    }
    let explanation = Explanation(rule, names: names)
    if isJSON { return console.write(explanation.jsonBytes() + [0x0A]) }
    return console.write(ExplanationText.render(explanation, width: console.width))
  }
}
