import TrackingPlan

/// The events of each category, found by what questions call it.
struct CategoryPlaces {
  /// By the letters of the category as the plan writes it.
  private var byLetters: [[UInt8]: [Int]] = [:]
  /// By the name of a category that is known, whatever the plan calls it, and by what questions call several.
  private var byName: [String: [Int]] = [:]

  private static let faults = WordList("error errors failed failure crashed")

  /// The events of one category as the plan writes it.
  private struct Group {
    let kind: CategoryClass
    let letters: [UInt8]
    var events: [Int] = []
  }

  /// Looks at the category of every event once. Complexity: linear in the events.
  init(_ index: CoverageIndex) {
    let plan = index.plan
    var groups: [Group] = []
    var positions: [Name: Int] = [:]
    var features: [Int] = []
    // A product that calls its value by names of its own has no category of the published name.
    var value: (published: [Int], own: [Int], activation: [Int]) = ([], [], [])
    for (event, kind) in index.classes.enumerated() {
      guard let kind, let category = plan.events[event].category?.name else { continue }
      let position = positions[category] ?? groups.count
      if position == groups.count {
        positions[category] = position
        groups.append(Group(kind: kind, letters: AccountModel.letters(plan, category)))
      }
      groups[position].events.append(event)
      guard !CategoryPlaces.isFault(index.words[event]) else { continue }
      if kind.isFeature { features.append(event) }
      switch kind {
      case .published("core_value"): value.published.append(event)
      case .aside("activation"): value.activation.append(event)
      case .own: value.own.append(event)
      case .published, .aside: continue
      }
    }
    var known: Set<String> = []
    for group in groups {
      CategoryPlaces.add(group.events, to: &byLetters[group.letters, default: []])
      switch group.kind {
      case .published(let name), .aside(let name):
        known.insert(name)
        CategoryPlaces.add(group.events, to: &byName[name, default: []])
      case .own: continue
      }
    }
    // Under the name itself may stand what is something else by its letters.
    for name in known {
      guard let own = byLetters[CoverageIndex.letters(name)], let published = byName[name] else { continue }
      if own != published { byName[name] = Set(own).union(published).sorted() }
    }
    byName["feature"] = features
    byName["core_value"] = [value.published, value.own, value.activation].first { !$0.isEmpty } ?? []
  }

  /// Adds events that are not among others yet, in order.
  private static func add(_ events: [Int], to others: inout [Int]) {
    others = others.isEmpty ? events : (others + events).sorted()
  }

  /// The events of a category. Complexity: constant.
  func events(of name: String) -> [Int] { byName[name] ?? byLetters[CoverageIndex.letters(name)] ?? [] }

  /// Whether a name tells of a fault, which is no use of the product whatever its category.
  private static func isFault(_ name: NameWords) -> Bool {
    name.ranges.contains { faults.contains(name.bytes[$0]) }
  }
}
