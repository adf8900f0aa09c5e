/// What the code sends today, as a scan of it found: `current-state.yaml`.
///
/// Its names are its own: a name of the plan is found here by its bytes.
public struct CurrentState: Sendable {
  /// Every name of the document.
  public internal(set) var names = NameTable()
  /// The key of the document's first entry, or the document itself.
  public internal(set) var node = NodeID(0)
  /// The key of the events; `nil` where the document does not tell what is sent.
  public internal(set) var eventsNode: NodeID?
  /// The events, live and orphaned.
  public internal(set) var events: [ObservedEvent] = []
  /// The places of all events and calls.
  public internal(set) var locations: [CodeLocation] = []
  /// The `identify()` calls; `nil` where the document does not tell of them.
  public internal(set) var identifyCalls: ObservedCalls?
  /// The `group()` calls; `nil` where the document does not tell of them.
  public internal(set) var groupCalls: ObservedCalls?

  init() {}

  /// The text of a name.
  public func text(_ name: Name) -> String { names.string(of: name) }
  /// The text of a mention.
  public func text(_ mention: Mention) -> String { names.string(of: mention.name) }

  /// The places that send an event.
  public func locations(of event: ObservedEvent) -> ArraySlice<CodeLocation> { locations[event.locations] }
}
