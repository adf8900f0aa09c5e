import SourceText

/// One thing that a document names, with what lies in it.
public struct OutlineItem: Sendable, Hashable {
  /// What it is.
  public enum Kind: Sendable, Hashable {
    /// A section of the document.
    case section
    /// Events of one category.
    case category
    /// A kind of user or account.
    case entity
    /// A level of the group hierarchy.
    case group
    /// A trait of an entity or group.
    case trait
    /// An event.
    case event
    /// A property of an event.
    case property
    /// A trait that is sent on a schedule.
    case snapshot
  }

  /// What it is.
  public let kind: Kind
  /// Its name; never empty.
  public let name: String
  /// More about it, in one line.
  public let detail: String?
  /// All of it.
  public let range: ByteRange
  /// Its name; inside `range`.
  public let nameRange: ByteRange
  /// Whether it is on its way out.
  public let isDeprecated: Bool
  /// What lies in it.
  public internal(set) var children: [OutlineItem]
}
