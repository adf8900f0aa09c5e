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
    options: [WorkspaceOption.root], operand: nil,
    examples: [
      (
        #"echo '{"jsonrpc":"2.0","id":1,"method":"plan/validate","params":{"path":"plan.yaml"}}' | plumbline serve"#,
        "every finding in one plan"
      )
    ]
  ) { arguments, console throws(UsageError) in
    let root = try WorkspaceOption.folder(arguments, console)
    return ExitCode(rawValue: Server.serve(.plumbline(root: root))) ?? .unusable
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
