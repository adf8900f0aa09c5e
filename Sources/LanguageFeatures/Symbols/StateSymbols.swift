import Schema
import TrackingPlan

/// The names of events and properties in a current state: each refers to the plan.
struct StateSymbols {
  /// One of them.
  struct Occurrence {
    /// An event or a property.
    let kind: SymbolKind
    /// The name.
    let mention: Mention
    /// For a property, the event.
    let event: Mention?
  }

  /// All of them, in the order of the text.
  let all: [Occurrence]

  /// Complexity: linear.
  init(_ document: StateDocument) {
    all = document.state.events.flatMap { event -> [Occurrence] in
      let name = event.name.map { [Occurrence(kind: .event, mention: $0, event: nil)] } ?? []
      return name
        + (event.properties ?? []).map { Occurrence(kind: .property, mention: $0, event: event.name) }
    }
  }
}
