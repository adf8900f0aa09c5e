import JSON

/// Something named in some document (LSP 3.17, "SymbolInformation" and "WorkspaceSymbol", which agree in this).
public struct SymbolInformation: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// What it is.
  public var kind: SymbolKind
  /// Whether it is on its way out; sent only to clients that know the tag.
  public var isDeprecated: Bool
  /// Where it is.
  public var location: Location
  /// The name of what it lies in.
  public var containerName: String?

  /// Makes a symbol.
  public init(
    name: String, kind: SymbolKind, isDeprecated: Bool, location: Location, containerName: String?
  ) {
    self.name = name
    self.kind = kind
    self.isDeprecated = isDeprecated
    self.location = location
    self.containerName = containerName
  }
}

extension SymbolInformation: JSONEncodable {
  /// Writes the symbol.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", name)
      $0.member("kind", kind.rawValue)
      if isDeprecated { $0.member("tags", [SymbolKind.deprecatedTag]) }
      $0.member("location", location)
      $0.member(ifPresent: "containerName", containerName)
    }
  }
}
