import Schema
import TrackingPlan

/// The names of events, properties and groups in a current state: each refers to the plan.
struct StateSymbols {
  /// One of them.
  struct Occurrence {
    /// An event, a property or a group.
    let kind: SymbolKind
    /// The name.
    let mention: Mention
    /// For a property, the event.
    let event: Mention?
  }

  /// All of them: events with their properties, then groups.
  let all: [Occurrence]

  /// Complexity: linear.
  init(_ document: StateDocument) {
    let events = document.state.events.flatMap { event -> [Occurrence] in
      let name = event.name.map { [Occurrence(kind: .event, mention: $0, event: nil)] } ?? []
      return name
        + (event.properties ?? []).map { Occurrence(kind: .property, mention: $0, event: event.name) }
    }
    let groups = document.state.groupCalls?.groupTypes ?? []
    all = events + groups.map { Occurrence(kind: .group, mention: $0, event: nil) }
  }
}
