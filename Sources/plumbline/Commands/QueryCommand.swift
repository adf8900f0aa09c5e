import JSON
import Queries
import SourceText
import Workspace

extension Command {
  /// Answers one question.
  static let query = Command(
    name: "query", summary: "answer one question about a tracking plan, as JSON",
    discussion: [
      """
      The methods are those that the server answers, and so are the answers; protocol/openrpc.json describes
      their parameters. A parameter that does not exist is refused with the nearest.
      """,
      """
      The path stands for the parameter "path"; with - standard input is the plan. Without either the one plan
      below --root, or below this folder, is meant. Exits with 2 where there is no answer.
      """,
    ] + QueryCommand.methods,
    options: QueryCommand.options,
    operand: Operand(
      name: "METHOD", isRepeated: true, summary: "the method, and the plan that it is asked of",
      form: "METHOD [PATH]"),
    examples: [
      ("plumbline query plan/summary", "what the plan below this folder is"),
      (
        #"plumbline query plan/events --params '{"groupLevel": "account", "below": true}' plan.yaml"#,
        "the events at the account and below"
      ),
    ]
  ) { arguments, console throws(UsageError) in
    try QueryCommand(arguments, console).run(on: &console)
  }
}

/// One run of `query`.
struct QueryCommand {
  static let options = [params, WorkspaceOption.root]

  static let params = Option("params", value: .text("JSON"), "the parameters, as a JSON object")

  /// The methods, each with what it answers.
  static let methods = [
    PlanMethod.all.map { method in
      let name = method.name + String(repeating: " ", count: max(1, 17 - method.name.count))
      return name + method.summary
    }.joined(separator: "\n")
  ]

  private let method: PlanMethod
  private let path: String?
  private let root: FilePath?
  private var params: JSONObject

  init(_ arguments: ParsedArguments, _ console: Console) throws(UsageError) {
    guard let name = arguments.operands.first else {
      throw UsageError("which method? name one, such as \"plan/summary\"; \"--help\" lists them")
    }
    // The family's name may be left out.
    let names = PlanMethod.all.map(\.name)
    guard let method = PlanMethod.all.first(where: { $0.name == name || $0.name == "plan/\(name)" }) else {
      throw UsageError.unknown("method", name, among: names, else: "\"--help\" lists them")
    }
    guard arguments.operands.count <= 2 else {
      throw UsageError("\"\(arguments.operands[2])\" is one path too many; a question is about one plan")
    }
    self.method = method
    path = arguments.operands.dropFirst().first
    root = try WorkspaceOption.folder(arguments, console)
    params = try QueryCommand.parameters(arguments.value(of: QueryCommand.params))
    if path != nil, params["path"] != nil {
      throw UsageError("the path is given twice: as an operand and in --params")
    }
    if path != nil, !method.parameters.contains(where: { $0.name == "path" }) {
      throw UsageError("\(method.name) is about no plan; leave out \"\(arguments.operands[1])\"")
    }
  }

  private static func parameters(_ text: String?) throws(UsageError) -> JSONObject {
    guard let text else { return [:] }
    let value: JSONValue
    do {
      value = try JSONParser.parse(Array(text.utf8))
    } catch {
      throw UsageError("option \"--params\" is no JSON: \(error)")
    }
    guard case .object(let object) = value else {
      throw UsageError("option \"--params\" should be an object, is \(value.kindName)")
    }
    return object
  }

  func run(on console: inout Console) throws(UsageError) -> ExitCode {
    var params = params
    if path == "-" {
      do { params["text"] = .string(String(decoding: try console.input(), as: UTF8.self)) } catch {
        throw UsageError(error.description)
      }
    } else if let path {
      params["path"] = .string(path)
    }
    let here = console.files.absolutePath(of: FilePath("."))
    let context = QueryContext(
      analyzer: Analyzer(today: try console.today()), files: console.files, roots: [root ?? here])
    let answer: any JSONEncodable
    do { answer = try method.answer(.object(params), in: context) } catch {
      throw UsageError(error.message)
    }
    return console.write(answer.jsonBytes(style: console.isTerminal ? .pretty : .compact) + [0x0A])
  }
}
