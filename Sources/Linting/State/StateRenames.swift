import SourceText
import TrackingPlan

/// Tells what events that the code sends and the plan does not have were probably renamed to.
struct StateRenames {
  /// A planned event that is probably meant.
  struct Guess {
    /// Its position in the plan.
    let event: Int
    /// The text of the plan that says so; `nil` where the names are near.
    let statement: NodeID?
  }

  /// By event of the current state.
  private(set) var guesses: [Int: Guess] = [:]
  /// By planned event: the event of the current state that it was probably renamed from.
  private(set) var former: [Int: Int] = [:]

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
      guard StateRenames.tellsOfRenaming(text) else { continue }
      for word in text.split(whereSeparator: { !StateRenames.isOfName($0) }) {
        let word = word.last == "." ? word.dropLast() : word
        guard let observed = wanted[word], guesses[observed] == nil else { continue }
        guesses[observed] = Guess(event: position, statement: description)
      }
    }
    // A name that the code sends as it is planned is not what another one became.
    var candidates: [String: Int] = [:]
    for (position, event) in plan.events.enumerated() where !comparison.live.contains(position) {
      if let name = event.name { candidates[plan.text(name)] = position }
    }
    let names = candidates.keys.sorted()
    // Thousands of names that nobody planned have another fault than having been renamed.
    var budget = 20_000
    for position in unplanned where guesses[position] == nil && budget > 0 {
      guard let name = state.events[position].name else { continue }
      budget -= names.count
      guard let near = EditDistance.nearest(to: state.text(name), among: names) else { continue }
      guesses[position] = candidates[near].map { Guess(event: $0, statement: nil) }
    }
    for (observed, guess) in guesses {
      former[guess.event] = min(former[guess.event] ?? observed, observed)
    }
  }

  private static func tellsOfRenaming(_ text: String) -> Bool {
    let lower = text.lowercased()
    return ["renam", "formerly", "previously", "replaces", "was called", "used to be", "merged from"].contains
    {
      lower.contains($0)
    }
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber) || "_.-$:".contains(character)
  }
}
