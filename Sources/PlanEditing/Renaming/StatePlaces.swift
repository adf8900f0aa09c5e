import Schema
import SourceText
import TrackingPlan
import YAML

/// Every place at which a current state names one thing of its plan: events and their properties.
public struct StatePlaces {
  /// The places.
  public private(set) var all: [SymbolPlace] = []

  /// Finds the places. Complexity: linear in the state.
  public init(of target: RenameTarget, in document: StateDocument) {
    let state = document.state
    guard let name = state.names.find(target.name) else { return }
    func place(_ mention: Mention) -> SymbolPlace {
      SymbolPlace(document.syntaxNode(of: mention.node), in: document.tree)
    }
    for event in state.events {
      switch target.kind {
      case .event:
        if let mention = event.name, mention.name == name { all.append(place(mention)) }
      case .property:
        let isMeant = target.container.map { container in event.name.map { state.text($0) } == container }
        guard isMeant ?? true else { continue }
        for mention in event.properties ?? [] where mention.name == name { all.append(place(mention)) }
      default: return
      }
    }
  }
}
