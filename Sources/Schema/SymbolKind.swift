/// The kinds of thing that a plan gives names to.
public enum SymbolKind: String, Sendable, Hashable, CaseIterable {
  /// A kind of user or account under `entities`.
  case entity
  /// A level of the group hierarchy.
  case group
  /// An event.
  case event
  /// A property of an event.
  case property
  /// A trait of an entity or a group.
  case trait
}
