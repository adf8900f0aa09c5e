import SourceText
import TrackingPlan

/// What the code sends today held against the plan: which event is which, and what was probably renamed.
public struct StateComparison: Sendable {
  /// The current state with its text.
  public let document: StateDocument
  /// The current state; a stored copy, as a computed one would be copied at every look.
  public let state: CurrentState
  /// What is known of the files that it names.
  public let files: [Name: CodeFile]
  /// Names that the plan says the analytics library sends by itself.
  public let automatic: Set<String>
  /// By event of the current state: the planned event of the same name, by its position in the plan.
  public let planned: [Int?]
  /// By event of the current state that is not planned: the planned one with the same words in another style.
  public let respelled: [Int: Int]
  /// The planned events that the code sends, by their position in the plan.
  public let live: Set<Int>
  /// The planned events that the code defines and never sends, with where it is said.
  public let orphaned: [Int: Int]
  /// What the unplanned events were probably renamed to.
  public private(set) var renames = StateRenames()

  /// Holds a current state against a plan. Complexity: linear in both.
  public init(_ input: StateInput, _ document: PlanDocument) {
    self.document = input.document
    files = input.files
    let state = input.document.state
    let plan = document.plan
    self.state = state
    automatic = Set(plan.automaticEvents.map { plan.text($0) })
    var byName: [Name: Int] = [:]
    var byWords: [[UInt8]: Int] = [:]
    for (position, event) in plan.events.enumerated() {
      guard let name = event.name else { continue }
      if byName[name.name] == nil { byName[name.name] = position }
      let words = NameWords.letters(of: plan.names.bytes(of: name.name))
      if !words.isEmpty, byWords[words] == nil { byWords[words] = position }
    }
    var planned: [Int?] = []
    var respelled: [Int: Int] = [:]
    var live: Set<Int> = []
    var orphaned: [Int: Int] = [:]
    for (position, event) in state.events.enumerated() {
      let bytes = event.name.map { state.names.bytes(of: $0.name) } ?? []
      let exact = plan.names.find(bytes).flatMap { byName[$0] }
      planned.append(exact)
      let match = exact ?? byWords[NameWords.letters(of: bytes)]
      guard let match else { continue }
      if exact == nil { respelled[position] = match }
      if event.status == .orphaned { orphaned[match] = position } else { live.insert(match) }
    }
    // Two names of one plan may have the same words: then the other spelling is the other event's.
    let taken = Set(planned.compactMap { $0 })
    self.planned = planned
    self.respelled = respelled.filter { !taken.contains($0.value) }
    self.live = live
    self.orphaned = orphaned.filter { !live.contains($0.key) }
    renames = StateRenames(of: unplanned, self, document)
  }

  /// The locations whose file is known to be there or not to be there.
  public var checkable: [CodeLocation] {
    state.locations.filter { location in location.file.map { files[$0] != nil } ?? false }
  }

  /// The events that the code sends and the plan does not have in any spelling, by their position.
  public var unplanned: [Int] {
    state.events.indices.filter { position in
      let event = state.events[position]
      return event.name != nil && event.status != .orphaned && planned[position] == nil
        && respelled[position] == nil && !isAutomatic(event)
    }
  }

  /// Whether an event of the current state is one that the analytics library sends by itself.
  public func isAutomatic(_ event: ObservedEvent) -> Bool {
    guard let name = event.name else { return false }
    let text = state.text(name)
    if automatic.contains(text) { return true }
    // A plan that lists what is sent by itself has listed all of it.
    return automatic.isEmpty && (event.isAutomatic || text.hasPrefix("$"))
  }

  /// The name of an event in quotes.
  public func quoted(_ mention: Mention) -> String { "\"\(state.text(mention))\"" }
}
