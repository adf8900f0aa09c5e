import JSON

/// How actions work here (LSP 3.17, "CodeActionOptions").
public struct CodeActionOptions: Hashable, Sendable {
  /// The kinds that there are.
  public var kinds: [String]
  /// Whether `codeAction/resolve` is answered.
  public var resolveProvider: Bool

  /// Makes the options.
  public init(kinds: [String], resolveProvider: Bool) {
    self.kinds = kinds
    self.resolveProvider = resolveProvider
  }
}

extension CodeActionOptions: JSONEncodable {
  /// Writes the options.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("codeActionKinds", kinds)
      $0.member("resolveProvider", resolveProvider)
    }
  }
}
