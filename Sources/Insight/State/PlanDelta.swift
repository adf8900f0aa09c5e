import TrackingPlan

/// What has to be done in the code until it sends what the plan says: each planned event once, and what is sent and not
/// planned.
public struct PlanDelta: Sendable {
  /// What has to be done with an event.
  public enum Action: String, Sendable, Hashable, CaseIterable {
    /// It is planned and not sent.
    case add
    /// It is sent under another name.
    case rename
    /// It is sent with other properties.
    case change
    /// It is sent as planned.
    case keep
    /// It is sent and not planned.
    case remove
  }

  /// One event.
  public struct Item: Sendable {
    /// What has to be done.
    public let action: Action
    /// Its name in the plan; `nil` for what is to be removed.
    public internal(set) var name: String?
    /// Its name in the code; `nil` for what is not sent.
    public internal(set) var current: String?
    /// Its category in the plan.
    public internal(set) var category: String?
    /// Planned properties that are required and not sent.
    public internal(set) var missing: [String] = []
    /// Properties that are sent and not planned.
    public internal(set) var extra: [String] = []
    /// Where the code sends it, the first of it.
    public internal(set) var location: String?
    /// What else there is to know.
    public internal(set) var remark: String?
    /// The event's position in the plan, if it is planned.
    public internal(set) var planned: Int?
    /// Its position in the state, if the code has it.
    public internal(set) var observed: Int?

    init(_ action: Action) { self.action = action }
  }

  /// The planned events in the order of the plan, then those that are to be removed in the order of the state.
  public let items: [Item]
  /// The names that the analytics library sends by itself, which nobody has to plan.
  public let automatic: [String]

  /// Holds a state against a plan; `nil` where the state does not tell what is sent.
  ///
  /// Complexity: linear in both.
  public init?(_ input: StateInput, _ document: PlanDocument) {
    guard input.document.state.eventsNode != nil else { return nil }
    let comparison = StateComparison(input, document)
    var builder = Builder(comparison: comparison, document: document)
    builder.build()
    items = builder.items
    automatic = comparison.state.events.compactMap { event in
      event.name != nil && comparison.isAutomatic(event) ? event.name.map { comparison.state.text($0) } : nil
    }
  }

  /// How many events have something to be done; those of every action but `remove` add up to the planned events.
  public func count(_ action: Action) -> Int { items.count { $0.action == action } }

  /// The number of planned events: those to add, rename, change and keep.
  public var plannedCount: Int { items.count { $0.action != .remove } }

  /// The events with something to be done.
  public func items(_ action: Action) -> [Item] { items.filter { $0.action == action } }

  /// Sorts the events.
  private struct Builder {
    let comparison: StateComparison
    let document: PlanDocument
    var items: [Item] = []
    /// The observed events that some planned one is.
    private var used: Set<Int> = []

    init(comparison: StateComparison, document: PlanDocument) {
      self.comparison = comparison
      self.document = document
    }

    mutating func build() {
      let state = comparison.state
      let plan = document.plan
      var sent: [String: Int] = [:]
      var respelled: [Int: Int] = [:]
      for (position, event) in state.events.enumerated() where event.status != .orphaned {
        if let name = event.name, sent[state.text(name)] == nil { sent[state.text(name)] = position }
        if let planned = comparison.respelled[position] {
          respelled[planned] = min(respelled[planned] ?? position, position)
        }
      }
      let stage = PlannedStage(document)
      let carried = CarriedNames.of(document)
      for (position, event) in plan.events.enumerated() {
        guard let mention = event.name else { continue }
        let name = plan.text(mention)
        var item: Item
        if let observed = sent[name] {
          item = held(event, against: observed, carried)
        } else if let observed = respelled[position] {
          item = renamed(observed, "another spelling of the same")
        } else if let observed = comparison.renames.former[position] {
          let isStated = comparison.renames.guesses[observed]?.statement != nil
          item = renamed(observed, isStated ? "as the plan says" : "by its likeness")
        } else if event.isDeprecated {
          item = Item(.keep)
          item.remark = "deprecated, and not sent any more"
        } else {
          item = Item(.add)
          if comparison.orphaned[position] != nil {
            item.remark = "defined in the code and never sent"
          } else if stage.isLater(event) {
            item.remark = "the plan says that it is yet to come"
          }
        }
        item.name = name
        item.planned = position
        item.category = event.category.map { plan.text($0) }
        items.append(item)
      }
      appendUnplanned()
    }

    private mutating func appendUnplanned() {
      let state = comparison.state
      let plan = document.plan
      var met: Set<String> = []
      for position in comparison.unplanned where !used.contains(position) {
        guard let mention = state.events[position].name, met.insert(state.text(mention)).inserted else {
          continue
        }
        var item = Item(.remove)
        describe(&item, position)
        if let guess = comparison.renames.guesses[position], plan.events.indices.contains(guess.event),
          let successor = plan.events[guess.event].name
        {
          item.remark = "perhaps \"\(plan.text(successor))\" by now"
        }
        items.append(item)
      }
    }

    private mutating func renamed(_ observed: Int, _ remark: String) -> Item {
      used.insert(observed)
      var item = Item(.rename)
      describe(&item, observed)
      item.remark = remark
      return item
    }

    /// An event that is sent under its planned name.
    private func held(_ event: Event, against observed: Int, _ carried: Set<String>) -> Item {
      let state = comparison.state
      let plan = document.plan
      var missing: [String] = []
      var extra: [String] = []
      // What either side does not tell is not held against the other.
      if let sent = state.events[observed].properties, event.isSpecified, event.propertiesNode != nil {
        let names = Set(sent.map { state.text($0) })
        let expected = plan.properties(of: event)
        let known = Set(expected.compactMap(\.name).map { plan.text($0) })
        missing = expected.filter { $0.isRequired == true }.compactMap(\.name).map { plan.text($0) }
          .filter { !names.contains($0) }
        extra = sent.map { state.text($0) }.filter {
          !known.contains($0) && !carried.contains($0) && !$0.hasPrefix("$")
        }
      }
      var item = Item(missing.isEmpty && extra.isEmpty ? .keep : .change)
      describe(&item, observed)
      item.missing = missing
      item.extra = extra
      return item
    }

    private func describe(_ item: inout Item, _ observed: Int) {
      let state = comparison.state
      let event = state.events[observed]
      item.observed = observed
      item.current = event.name.map { state.text($0) }
      guard let location = state.locations(of: event).first, let file = location.file else { return }
      item.location = state.text(file) + (location.line.map { ":\($0)" } ?? "")
    }
  }
}
