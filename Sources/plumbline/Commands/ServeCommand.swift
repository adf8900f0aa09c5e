import LanguageServer

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
    options: [], operand: nil,
    examples: [
      (
        #"echo '{"jsonrpc":"2.0","id":1,"method":"plan/validate","params":{"path":"plan.yaml"}}' | plumbline serve"#,
        "every finding in one plan"
      )
    ]
  ) { _, _ throws(UsageError) in
    ExitCode(rawValue: Server.serve(.plumbline)) ?? .unusable
  }
}

extension ServerConfiguration {
  /// The server of this program.
  static var plumbline: ServerConfiguration {
    ServerConfiguration(
      name: Plumbline.name, version: Version.current, analyzer: PlanDocumentAnalyzer(),
      methods: OwnMethods.all)
  }
}
