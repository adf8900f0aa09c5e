import SourceText

/// A group, an entity or an event, as hierarchies show it.
public struct HierarchyNode: Sendable, Hashable {
  /// What it is.
  public enum Kind: String, Sendable, Hashable {
    /// A level of the group hierarchy.
    case group
    /// A kind of user, or an account that is no group.
    case entity
    /// An event.
    case event
  }

  /// What it is.
  public let kind: Kind
  /// Its name.
  public let name: String
  /// More about it, in one line.
  public let detail: String?
  /// All of it.
  public let range: ByteRange
  /// Its name.
  public let nameRange: ByteRange
}
