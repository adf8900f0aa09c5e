/// What a symbol is, in the words of programming languages (LSP 3.17, "SymbolKind"); the raw value is the number on
/// the wire. Only those that a plan's parts resemble.
public enum SymbolKind: Int, Hashable, Sendable {
  /// A section of the document.
  case namespace = 3
  /// Events of one category.
  case package = 4
  /// A level of the group hierarchy.
  case `class` = 5
  /// A trait.
  case property = 7
  /// A property of an event.
  case field = 8
  /// An entity.
  case interface = 11
  /// An event, for clients that know none.
  case function = 12
  /// A trait that is sent on a schedule.
  case key = 20
  /// An event.
  case event = 24

  /// The kinds that every client knows have numbers up to this one.
  private static let lastOfOld = 18

  /// The kind for a client that knows only some.
  ///
  /// - Parameter kinds: The numbers that it says it knows; none where it says nothing.
  public func known(to kinds: Set<Int>) -> SymbolKind {
    if kinds.contains(rawValue) || kinds.isEmpty && rawValue <= Self.lastOfOld { return self }
    switch self {
    case .event: return .function
    case .key: return .property
    default: return self
    }
  }

  /// The one tag of symbols: deprecated.
  static let deprecatedTag = 1
}
