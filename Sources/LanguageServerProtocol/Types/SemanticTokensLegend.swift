import JSON

/// What the numbers of tokens mean: the names of types and modifiers in order (LSP 3.17, "SemanticTokensLegend").
public struct SemanticTokensLegend: Hashable, Sendable {
  /// The types.
  public var tokenTypes: [String]
  /// The modifiers; each is a bit.
  public var tokenModifiers: [String]

  /// Makes a legend.
  public init(tokenTypes: [String], tokenModifiers: [String]) {
    self.tokenTypes = tokenTypes
    self.tokenModifiers = tokenModifiers
  }
}

extension SemanticTokensLegend: JSONEncodable {
  /// Writes both lists.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("tokenTypes", tokenTypes)
      $0.member("tokenModifiers", tokenModifiers)
    }
  }
}
