/// One key that may stand in a mapping: its spellings, what stands under it, and what it means.
public struct Field: Sendable {
  /// The key, spelled as the published template spells it.
  public let key: Key
  /// Other spellings that real files use for the same thing.
  public let aliases: [String]
  /// What may stand under it.
  public let value: Place
  /// What its value names or refers to.
  public let symbol: SymbolUse?
  /// What the specification says of it, in one or two sentences.
  public let documentation: String

  /// Whether a value defines a name or refers to one.
  public enum SymbolUse: Sendable, Hashable {
    /// The value is the name of the item that it stands in.
    case defines(SymbolKind)
    /// The value names something defined elsewhere.
    case refers(SymbolKind)
  }

  /// Declares a field.
  init(
    _ key: Key, _ value: Place, aliases: [String] = [], symbol: SymbolUse? = nil,
    _ documentation: String
  ) {
    self.key = key
    self.value = value
    self.aliases = aliases
    self.symbol = symbol
    self.documentation = documentation
  }
}
