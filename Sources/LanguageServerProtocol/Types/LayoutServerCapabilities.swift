import JSON

/// What the server can do with a document's layout and outline: all that it says of symbols, tokens, folds, links,
/// hierarchies, hints, lenses and formatting.
public struct LayoutServerCapabilities: Hashable, Sendable {
  /// The meaning of tokens' numbers; `nil` for clients that take none.
  public var tokens: SemanticTokensLegend?
  /// Whether `inlayHint/resolve` is answered.
  public var resolvesHints: Bool

  /// Makes the capabilities.
  public init(tokens: SemanticTokensLegend? = nil, resolvesHints: Bool = false) {
    self.tokens = tokens
    self.resolvesHints = resolvesHints
  }

  /// What is offered to every client, which asks for what it knows.
  private static let providers = [
    "documentSymbol", "workspaceSymbol", "foldingRange", "selectionRange", "documentFormatting",
    "documentRangeFormatting", "linkedEditingRange", "typeHierarchy", "callHierarchy",
  ]

  /// Writes the members into the object of all capabilities.
  func writeMembers(to writer: inout JSONWriter) {
    for name in LayoutServerCapabilities.providers { writer.member(named: "\(name)Provider", true) }
    writer.member("documentOnTypeFormattingProvider") {
      $0.object { $0.member("firstTriggerCharacter", "\n") }
    }
    writer.member("documentLinkProvider") { $0.object { $0.member("resolveProvider", false) } }
    writer.member("codeLensProvider") { $0.object { $0.member("resolveProvider", false) } }
    writer.member("inlayHintProvider") { $0.object { $0.member("resolveProvider", resolvesHints) } }
    if let tokens {
      writer.member("semanticTokensProvider") {
        $0.object {
          $0.member("legend", tokens)
          $0.member("range", true)
          $0.member("full") { $0.object { $0.member("delta", true) } }
        }
      }
    }
  }
}
