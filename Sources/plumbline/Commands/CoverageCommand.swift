import Insight
import Queries
import Reporting
import Workspace

extension Command {
  /// Tells which questions plans can answer.
  static let coverage = Command(
    name: "coverage", summary: "tell which business questions a tracking plan can answer",
    discussion: [
      """
      Each question is answered yes, partly, no or outside: then it needs data that no plan holds. Beside it stands what
      is there and what is missing, below them what to add so that most questions open.
      """,
      """
      Profiles add questions of their own, and a plan can state its own under "questions". Exits with 0 whatever the
      answers are, and with 2 if it cannot tell.
      """,
    ],
    options: CoverageCommand.options, operand: PlanInputs.operand,
    examples: [
      ("plumbline coverage", "every plan below this folder"),
      ("plumbline coverage --only no,partly", "what cannot be answered yet"),
      ("plumbline coverage --without plan.upgraded", "what would break without this event"),
      ("plumbline coverage --format yaml", "what to add, ready to be pasted"),
    ]
  ) { arguments, console throws(UsageError) in
    try CoverageCommand(arguments).run(on: &console)
  }
}

/// One run of `coverage`.
struct CoverageCommand {
  static let options =
    [format, without, only, PlanInputs.stdinPath] + [PlanInputs.config, PlanInputs.isolated]

  static let format = Option(
    "format", value: .choice(["text", "json", "markdown", "yaml"]), fallback: "text",
    "how to tell it; yaml is what to add")
  static let without = Option(
    "without", value: .text("NAME"), "think away an event, EVENT.PROPERTY or ENTITY.TRAIT; can be given again"
  )
  static let only = Option(
    "only", value: .text("STANDINGS"),
    "tell only these, separated by commas: yes, partly, no, outside")

  private let inputs: PlanInputs
  private let format: String
  private let names: [String]
  private let standings: [Standing]

  init(_ arguments: ParsedArguments) throws(UsageError) {
    inputs = try PlanInputs(arguments)
    format = arguments.value(of: CoverageCommand.format) ?? "text"
    names = arguments.values(of: CoverageCommand.without)
    var standings: [Standing] = []
    for word in arguments.values(of: CoverageCommand.only).flatMap({ $0.split(separator: ",") }) {
      let word = word.filter { $0 != " " }
      guard let standing = Standing(rawValue: String(word)) else {
        let known = Standing.allCases.map(\.rawValue)
        throw UsageError.unknown(
          "standing", String(word), among: known, else: "expected \(known.joined(separator: ", "))")
      }
      if !standings.contains(standing) { standings.append(standing) }
    }
    self.standings = standings.isEmpty ? Standing.allCases : standings
  }

  func run(on console: inout Console) throws(UsageError) -> ExitCode {
    let reading = inputs.read(&console)
    guard !reading.plans.isEmpty else { return try inputs.refuse(reading, on: &console) }
    let analyzer = Analyzer(today: try console.today())
    var plans: [PlanCoverage] = []
    for plan in reading.plans {
      let analysis = analyzer.analyze(plan.bytes, path: plan.name, under: plan.settings)
      do {
        plans.append(try PlanCoverage(analysis, without: names))
      } catch { throw UsageError(error.message) }
    }
    let written = write(plans, on: &console)
    return written == .success && !reading.isComplete ? .unusable : written
  }

  private func write(_ plans: [PlanCoverage], on console: inout Console) -> ExitCode {
    switch format {
    case "json": console.write(CoverageAnswer(plans).jsonBytes() + [0x0A])
    case "markdown": console.write(CoverageMarkdown.render(plans, standings: standings))
    case "yaml":
      console.write(
        plans.map { plan in
          let heading = plans.count > 1 ? "# \(plan.analysis.path)\n" : ""
          return heading + plan.coverage.yaml(plan.additions.flatMap(\.items))
        }.joined(separator: "---\n"))
    default: console.write(CoverageText.render(plans, standings: standings, width: console.width))
    }
  }
}
