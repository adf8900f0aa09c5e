import LanguageServer
import Workspace

extension Command {
  /// Serves an editor or a script.
  static let serve = Command(
    name: "serve", summary: "answer an editor or a script over standard input and output",
    discussion: [
      """
      Speaks the Language Server Protocol to editors. To scripts it speaks JSON-RPC 2.0 with one JSON value
      a line; the first byte tells which. Scripts need no handshake.
      """
    ],
    options: ServeCommand.options, operand: nil,
    examples: [
      (
        #"echo '{"jsonrpc":"2.0","id":1,"method":"plan/validate","params":{"path":"plan.yaml"}}' | plumbline serve"#,
        "every finding in one plan"
      )
    ]
  ) { arguments, console throws(UsageError) in
    try ServeCommand.run(arguments, console)
  }
}

/// One run of `serve`.
enum ServeCommand {
  static let options = [WorkspaceOption.root, log, record, stdio]

  static let log = Option(
    "log", value: .text("FILE"), "add to FILE what was asked and how long the answer took")
  static let record = Option(
    "record", value: .text("FILE"),
    "add every message to FILE, for a report of a fault; it then holds your plans")
  static let stdio = Option("stdio", "talk over standard input and output, as it does anyway")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws(UsageError) -> ExitCode {
    var configuration = ServerConfiguration.plumbline(
      root: try WorkspaceOption.folder(arguments, console))
    configuration.complain = complain
    configuration.log = try file(arguments, log)
    configuration.recorder = try file(arguments, record).map { SessionRecorder($0) }
    return ExitCode(rawValue: Server.serve(configuration)) ?? .unusable
  }

  private static func file(_ arguments: ParsedArguments, _ option: Option) throws(UsageError) -> LineFile? {
    guard let text = arguments.value(of: option) else { return nil }
    let path = FilePath(text)
    do {
      return try LineFile(path: path) { complain("\($0); what is missing there is lost") }
    } catch {
      throw UsageError("cannot write \"\(path.string)\" for option \"\(option.dashed)\"")
    }
  }

  /// Says what is wrong while the session goes on, from whatever thread.
  @Sendable private static func complain(_ message: String) {
    var console = Console.process()
    console.complain(message)
  }
}

extension ServerConfiguration {
  /// The server of this program.
  ///
  /// - Parameter root: The workspace, where the command line names one.
  static func plumbline(root: FilePath? = nil) -> ServerConfiguration {
    ServerConfiguration(
      name: Plumbline.name, version: Version.current, analyzer: PlanDocumentAnalyzer(),
      methods: OwnMethods.all(root: root))
  }
}
