import JSON

/// What the client can do with symbols, tokens, folds, links, hints and lenses.
public struct LayoutClientCapabilities: Hashable, Sendable {
  /// `documentSymbol.hierarchicalDocumentSymbolSupport`: whether it takes a tree.
  public var hierarchicalSymbols = false
  /// `documentSymbol.tagSupport`: whether it knows the tag of what is deprecated.
  public var symbolTags = false
  /// `symbol.tagSupport` of the workspace: the same for what is found everywhere.
  public var workspaceSymbolTags = false
  /// `documentSymbol.symbolKind.valueSet`.
  public var symbolKinds: Set<Int> = []
  /// `symbol.symbolKind.valueSet` of the workspace.
  public var workspaceSymbolKinds: Set<Int> = []
  /// `semanticTokens.tokenTypes`; `nil` where the client knows no tokens, or none as relative numbers.
  public var tokenTypes: [String]?
  /// `semanticTokens.tokenModifiers`.
  public var tokenModifiers: [String] = []
  /// `semanticTokens.multilineTokenSupport`.
  public var multilineTokens = false
  /// `foldingRange.rangeLimit`.
  public var foldingRangeLimit: Int?
  /// `foldingRange.foldingRangeKind.valueSet` holds `comment`, or the client says nothing of kinds.
  public var foldsComments = true
  /// `documentLink.tooltipSupport`.
  public var linkTooltips = false
  /// `inlayHint.resolveSupport.properties` holds `tooltip`.
  public var resolvesHintTooltips = false

  /// Makes the capabilities of a client that has none.
  public init() {}

  /// Reads the members of `textDocument` and `workspace`; never fails.
  public init(textDocument: JSONValue?, workspace: JSONValue?) {
    func isDeprecatedTag(_ json: JSONValue?) -> Bool {
      json?["tagSupport"]?["valueSet"]?.array?.contains { $0.int == SymbolKind.deprecatedTag } == true
    }
    let symbols = textDocument?["documentSymbol"]
    hierarchicalSymbols = symbols?["hierarchicalDocumentSymbolSupport"]?.bool == true
    symbolTags = isDeprecatedTag(symbols)
    workspaceSymbolTags = isDeprecatedTag(workspace?["symbol"])
    func kinds(_ json: JSONValue?) -> Set<Int> {
      Set((json?["symbolKind"]?["valueSet"]?.array ?? []).compactMap { $0.int })
    }
    symbolKinds = kinds(symbols)
    workspaceSymbolKinds = kinds(workspace?["symbol"])
    let tokens = textDocument?["semanticTokens"]
    let formats = tokens?["formats"]?.array?.compactMap(\.string)
    if let types = tokens?["tokenTypes"]?.array, formats?.contains("relative") ?? true {
      tokenTypes = types.compactMap(\.string)
      tokenModifiers = (tokens?["tokenModifiers"]?.array ?? []).compactMap(\.string)
    }
    multilineTokens = tokens?["multilineTokenSupport"]?.bool == true
    let folding = textDocument?["foldingRange"]
    foldingRangeLimit = folding?["rangeLimit"]?.int
    foldsComments =
      folding?["foldingRangeKind"]?["valueSet"]?.array.map { $0.contains { $0.string == "comment" } } ?? true
    linkTooltips = textDocument?["documentLink"]?["tooltipSupport"]?.bool == true
    let hint = textDocument?["inlayHint"]?["resolveSupport"]?["properties"]?.array
    resolvesHintTooltips = hint?.contains { $0.string == "tooltip" } == true
  }
}
