/// One event that the code sends, or defines and never sends.
public struct ObservedEvent: Sendable {
  /// What the scan says of it.
  public enum Status: Sendable, Hashable {
    /// The code sends it; an event of which nothing else is said is live.
    case live
    /// It is defined and never sent.
    case orphaned
    /// Another word.
    case unknown
  }

  /// The whole item.
  public let node: NodeID
  /// Its name; `nil` where none is given.
  public internal(set) var name: Mention?
  /// What the scan says of it.
  public internal(set) var status = Status.live
  /// The status as it is written.
  public internal(set) var statusMention: Mention?
  /// Where the code sends it, as positions in `CurrentState.locations`.
  public internal(set) var locations: Range<Int> = 0..<0
  /// The names of its properties; `nil` where the document does not tell them.
  public internal(set) var properties: [Mention]?
  /// Which side sends it, as it is written.
  public internal(set) var source: Mention?
  /// Whether the scan says that the analytics library sends it by itself.
  public internal(set) var isAutomatic = false

  init(node: NodeID) { self.node = node }
}
