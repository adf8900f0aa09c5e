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
  /// A trait that is sent on a schedule.
  case key = 20
  /// An event.
  case event = 24

  /// The one tag of symbols: deprecated.
  static let deprecatedTag = 1
}
