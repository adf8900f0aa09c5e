import TrackingPlan

/// The events of each category, found by what questions call it.
struct CategoryPlaces {
  /// By the letters of the category as the plan writes it.
  private var byLetters: [[UInt8]: [Int]] = [:]
  /// By the name of a category that is known, whatever the plan calls it, and by what questions call several.
  private var byName: [String: [Int]] = [:]

  private static let faults = WordList("error errors failed failure crashed")

  /// Looks at the category of every event once. Complexity: linear in the events.
  init(_ index: CoverageIndex) {
    let plan = index.plan
    var features: [Int] = []
    var known: Set<String> = []
    // A product that calls its value by names of its own has no category of the published name.
    var value: (published: [Int], own: [Int], activation: [Int]) = ([], [], [])
    for (position, kind) in index.classes.enumerated() {
      guard let kind else { continue }
      let isFault = CategoryPlaces.isFault(index.words[position])
      if kind.isFeature, !isFault { features.append(position) }
      var name: String?
      switch kind {
      case .published(let published):
        name = published
        if published == "core_value", !isFault { value.published.append(position) }
      case .aside(let aside):
        name = aside
        if aside == "activation", !isFault { value.activation.append(position) }
      case .own:
        if !isFault { value.own.append(position) }
      }
      let letters = plan.events[position].category.map { AccountModel.letters(plan, $0.name) }
      if let letters { byLetters[letters, default: []].append(position) }
      if let name {
        known.insert(name)
        byName[name, default: []].append(position)
      }
    }
    // Under the name itself may stand what is something else by its letters.
    for name in known {
      guard let own = byLetters[CoverageIndex.letters(name)], let published = byName[name] else { continue }
      byName[name] = Set(own).union(published).sorted()
    }
    byName["feature"] = features
    byName["core_value"] = [value.published, value.own, value.activation].first { !$0.isEmpty } ?? []
  }

  /// The events of a category. Complexity: constant.
  func events(of name: String) -> [Int] { byName[name] ?? byLetters[CoverageIndex.letters(name)] ?? [] }

  /// Whether a name tells of a fault, which is no use of the product whatever its category.
  private static func isFault(_ name: NameWords) -> Bool {
    name.ranges.contains { faults.contains(name.bytes[$0]) }
  }
}
