import JSON

/// What the client can do with actions (LSP 3.17, "CodeActionClientCapabilities").
public struct CodeActionCapabilities: Hashable, Sendable {
  /// `codeActionLiteralSupport`: actions rather than bare commands.
  public var literals = false
  /// `isPreferredSupport`.
  public var preferred = false
  /// `disabledSupport`.
  public var disabled = false
  /// `dataSupport`, with `edit` among what `resolveSupport` names: an edit need not be worked out before it is wanted.
  public var resolvesEdits = false

  /// The capabilities of a client that says nothing.
  public init() {}

  /// Reads `textDocument.codeAction`; never fails.
  public init(json: JSONValue?) {
    literals = json?["codeActionLiteralSupport"]?.object != nil
    preferred = json?["isPreferredSupport"]?.bool == true
    disabled = json?["disabledSupport"]?.bool == true
    let properties = json?["resolveSupport"]?["properties"]?.array ?? []
    resolvesEdits = json?["dataSupport"]?.bool == true && properties.contains { $0.string == "edit" }
  }
}
