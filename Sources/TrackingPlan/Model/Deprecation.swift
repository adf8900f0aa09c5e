/// What a plan says of something that is on its way out.
public struct Deprecation: Sendable {
  /// What is on its way out, by its position in the plan.
  public enum Element: Sendable, Hashable {
    /// An event of `Plan.events`.
    case event(Int)
    /// A property of `Plan.properties`.
    case property(Int)
    /// A trait of `Plan.traits`.
    case trait(Int)
  }

  /// The key `deprecated`.
  public let node: NodeID
  /// What it is said of.
  public let element: Element
  /// The version or day from which it holds.
  public internal(set) var since: Mention?
  /// The version or day after which it goes.
  public internal(set) var removeAfter: Mention?
  /// What takes its place.
  public internal(set) var replacedBy: Mention?
  /// Why it goes.
  public internal(set) var reason: NodeID?

  init(node: NodeID, element: Element) {
    self.node = node
    self.element = element
  }
}
