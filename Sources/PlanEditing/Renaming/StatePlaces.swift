import Schema
import SourceText
import TrackingPlan
import YAML

/// Every place at which a current state names one thing of its plan: an event, a property of events, a group
/// or a trait.
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
    func add(_ mentions: [Mention]) { all += mentions.lazy.filter { $0.name == name }.map(place) }
    switch target.kind {
    case .event: add(state.events.compactMap(\.name))
    case .property:
      for event in state.events {
        let isMeant = target.container.map { container in event.name.map { state.text($0) } == container }
        if isMeant ?? true { add(event.properties ?? []) }
      }
    case .group, .entity: add(state.groupCalls?.groupTypes ?? [])
    case .trait:
      let calls = [state.identifyCalls, state.groupCalls].compactMap { $0 }
      add(calls.flatMap(\.traits).filter { StatePlaces.isMeant($0, target.container, state) }.map(\.mention))
    }
  }

  /// Whether a trait belongs to an owner of the plan; a call that does not name its group means nobody's.
  private static func isMeant(_ trait: ObservedTrait, _ owner: String?, _ state: CurrentState) -> Bool {
    guard let owner else { return true }
    if trait.isOfUser { return AccountWords.standard.users.contains(owner.lowercased()) }
    return trait.groupType.map { state.text($0) } == owner
  }
}
