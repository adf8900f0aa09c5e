import JSON

/// `textDocument/codeLens`: words to show above parts of a document (LSP 3.17, "Code Lens Request").
public enum CodeLensRequest: RequestType {
  /// The method's name on the wire.
  public static let method = "textDocument/codeLens"
  /// The document.
  public typealias Params = TextDocumentParams
  /// The lenses; `null` for a document that is none of ours.
  public typealias Result = Nullable<ListResult<CodeLens>>
}

/// Words above a part, and the command behind them.
public struct CodeLens: Hashable, Sendable {
  /// The part.
  public var range: Range
  /// The words.
  public var title: String
  /// The command.
  public var command: String
  /// What the command takes.
  public var arguments: [JSONValue]

  /// Makes a lens.
  public init(range: Range, title: String, command: String, arguments: [JSONValue]) {
    self.range = range
    self.title = title
    self.command = command
    self.arguments = arguments
  }
}

extension CodeLens: JSONEncodable {
  /// Writes the lens.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("range", range)
      $0.member("command") { writer in
        writer.object {
          $0.member("title", title)
          $0.member("command", command)
          if !arguments.isEmpty { $0.member("arguments", arguments) }
        }
      }
    }
  }
}
