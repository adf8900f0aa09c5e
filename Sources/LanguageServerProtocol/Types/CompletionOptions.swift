import JSON

/// How completion works here (LSP 3.17, "CompletionOptions").
public struct CompletionOptions: Hashable, Sendable {
  /// The characters that ask for a completion when they are typed.
  public var triggerCharacters: [String]
  /// Whether `completionItem/resolve` is answered.
  public var resolveProvider: Bool

  /// Makes the options.
  public init(triggerCharacters: [String], resolveProvider: Bool) {
    self.triggerCharacters = triggerCharacters
    self.resolveProvider = resolveProvider
  }
}

extension CompletionOptions: JSONEncodable {
  /// Writes the options.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("triggerCharacters", triggerCharacters)
      $0.member("resolveProvider", resolveProvider)
    }
  }
}
