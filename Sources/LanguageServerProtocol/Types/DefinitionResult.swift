import JSON

/// Where something is defined: as places, or as links for clients that know them.
public enum DefinitionResult: Hashable, Sendable {
  /// Places.
  case locations([Location])
  /// Links.
  case links([LocationLink])
}

extension DefinitionResult: JSONEncodable {
  /// Writes a list.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .locations(let locations): writer.array(locations)
    case .links(let links): writer.array(links)
    }
  }
}
