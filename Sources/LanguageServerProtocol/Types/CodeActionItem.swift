import JSON

/// Something that can be done: an action for clients that know them, else a command (LSP 3.17, "CodeAction",
/// "Command").
public struct CodeActionItem: Hashable, Sendable {
  /// What a person is shown.
  public var title: String
  /// The kind; `nil` for a bare command.
  public var kind: String?
  /// The diagnostics that it settles, as the client keeps them.
  public var diagnostics: [JSONValue] = []
  /// Whether it is what most people want; sent only to clients that know it.
  public var isPreferred = false
  /// Why it cannot be done now; sent only to clients that know it.
  public var disabledReason: String?
  /// What changes.
  public var edit: WorkspaceEdit?
  /// What is executed.
  public var command: Command?
  /// What comes back with `codeAction/resolve`.
  public var data: JSONValue?

  /// Makes an item.
  public init(title: String, kind: String?) {
    self.title = title
    self.kind = kind
  }
}

extension CodeActionItem: JSONEncodable {
  /// Writes the action, or the command alone where it has no kind.
  public func write(to writer: inout JSONWriter) {
    if kind == nil, let command { return command.write(to: &writer) }
    writer.object {
      $0.member("title", title)
      $0.member(ifPresent: "kind", kind)
      if !diagnostics.isEmpty { $0.member("diagnostics", diagnostics) }
      if isPreferred { $0.member("isPreferred", true) }
      if let disabledReason {
        $0.member("disabled") { $0.object { $0.member("reason", disabledReason) } }
      }
      $0.member(ifPresent: "edit", edit)
      $0.member(ifPresent: "command", command)
      $0.member(ifPresent: "data", data)
    }
  }
}
