import SourceText
import TrackingPlan

/// Tells what events that the code sends and the plan does not have were probably renamed to.
public struct StateRenames: Sendable {
  /// A planned event that is probably meant.
  public struct Guess: Sendable {
    /// Its position in the plan.
    public let event: Int
    /// The text of the plan that says so; `nil` where the names are near.
    public let statement: NodeID?
  }

  /// By event of the current state.
  public private(set) var guesses: [Int: Guess] = [:]
  /// By planned event: the event of the current state that it was probably renamed from.
  public private(set) var former: [Int: Int] = [:]

  /// No guesses.
  init() {}

  /// Finds a guess for each of some events. Complexity: linear in the descriptions; names that are near are looked for
  /// a bounded number of times.
  init(of unplanned: [Int], _ comparison: StateComparison, _ document: PlanDocument) {
    guard !unplanned.isEmpty else { return }
    let state = comparison.state
    let plan = document.plan
    var wanted: [Substring: Int] = [:]
    for position in unplanned {
      if let name = state.events[position].name { wanted[Substring(state.text(name))] = position }
    }
    for (position, event) in plan.events.enumerated() {
      guard let description = event.description else { continue }
      let text = document.text(of: description)
      guard RenameStatements.tellsOfRenaming(text) else { continue }
      for word in RenameStatements.names(in: text) {
        guard let observed = wanted[word], guesses[observed] == nil else { continue }
        guesses[observed] = Guess(event: position, statement: description)
      }
    }
    // A name that the code sends as it is planned is not what another one became.
    var candidates: [String: Int] = [:]
    for (position, event) in plan.events.enumerated() where !comparison.live.contains(position) {
      if let name = event.name { candidates[plan.text(name)] = position }
    }
    var names = NearNames(candidates.keys.sorted())
    for position in unplanned where guesses[position] == nil {
      guard let name = state.events[position].name, let near = names.nearest(to: state.text(name)) else {
        continue
      }
      guesses[position] = candidates[near].map { Guess(event: $0, statement: nil) }
    }
    for (observed, guess) in guesses {
      former[guess.event] = min(former[guess.event] ?? observed, observed)
    }
  }
}
