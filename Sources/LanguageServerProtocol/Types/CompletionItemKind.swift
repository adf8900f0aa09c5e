/// What an item of a completion is (LSP 3.17, "CompletionItemKind"), as far as this server says.
public enum CompletionItemKind: Int, Hashable, Sendable {
  /// A function, for clients that know no events.
  case function = 3
  /// A field.
  case field = 5
  /// A class.
  case `class` = 7
  /// A property.
  case property = 10
  /// A value, for clients that know none of the finer kinds.
  case value = 12
  /// A snippet.
  case snippet = 15
  /// One of a known set of values.
  case enumMember = 20
  /// A constant.
  case constant = 21
  /// An event.
  case event = 23

  /// The kinds that every client knows have numbers up to this one.
  public static let lastOfOld = 18

  /// The kind for a client that knows only some.
  public func known(to kinds: Set<Int>) -> CompletionItemKind {
    if rawValue <= Self.lastOfOld || kinds.contains(rawValue) { return self }
    return self == .event ? .function : .value
  }
}
