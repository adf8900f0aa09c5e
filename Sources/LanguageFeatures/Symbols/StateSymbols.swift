import Schema
import TrackingPlan

/// The names of events, properties, groups and traits in a current state: each refers to the plan.
struct StateSymbols {
  /// One of them.
  struct Occurrence {
    /// An event, a property, a group or a trait.
    let kind: SymbolKind
    /// The name.
    let mention: Mention
    /// For a property, the event; for a trait, the group whose it is, and `nil` for the user.
    let container: Mention?
  }

  /// All of them: events with their properties, then groups and traits.
  let all: [Occurrence]

  /// Complexity: linear.
  init(_ document: StateDocument) {
    let events = document.state.events.flatMap { event -> [Occurrence] in
      let name = event.name.map { [Occurrence(kind: .event, mention: $0, container: nil)] } ?? []
      return name
        + (event.properties ?? []).map { Occurrence(kind: .property, mention: $0, container: event.name) }
    }
    let groups = document.state.groupCalls?.groupTypes ?? []
    // A call that does not name its group says nothing of whose its traits are.
    let calls = [document.state.identifyCalls, document.state.groupCalls].compactMap { $0 }
    let traits = calls.flatMap(\.traits).filter { $0.isOfUser || $0.groupType != nil }
    all =
      events + groups.map { Occurrence(kind: .group, mention: $0, container: nil) }
      + traits.map { Occurrence(kind: .trait, mention: $0.mention, container: $0.groupType) }
  }
}
