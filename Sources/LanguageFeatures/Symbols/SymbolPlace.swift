import Schema

/// One place at which a name stands, in whichever file.
public struct SymbolPlace: Sendable {
  /// What the name names.
  public let kind: SymbolKind
  /// For a trait the entity or group that it belongs to, for a property its event.
  public let container: String?
  /// Whether it is defined here; else it is referred to.
  public let isDefinition: Bool
  /// Where it stands: a scalar without its quotes.
  public let place: FileRange
}
