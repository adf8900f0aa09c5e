import TrackingPlan

/// Which levels of the hierarchy ride on the events by their ids, as far as the plan says.
///
/// A level rides on the events where its id is a property that is common to all of them, where a note says that every
/// event carries it, and where each event at the level or below has it as a property of its own.
struct CarriedLevels {
  private let isCarried: [Bool]

  /// Complexity: linear in groups, events and their properties.
  init(_ context: LintContext) {
    let plan = context.plan
    let said = CarriedLevels.saidOfEveryEvent(context)
    var groupsByID: [[UInt8]: [Int]] = [:]
    var isCarried = [Bool](repeating: false, count: plan.groups.count)
    for group in plan.groups.indices {
      for id in CarriedLevels.ids(ofGroup: group, context) {
        if said.contains(id) { isCarried[group] = true }
        groupsByID[id, default: []].append(group)
      }
    }
    guard isCarried.contains(false) else {
      self.isCarried = isCarried
      return
    }
    var events = [Int](repeating: 0, count: plan.groups.count)
    var carrying = events
    var elsewhere = 0
    var lastEvent = [Int](repeating: -1, count: plan.groups.count)
    var groupsByName = [[Int]?](repeating: nil, count: plan.names.count)
    for (index, event) in plan.events.enumerated() where index < context.levels.levels.count {
      var place: Int?
      switch context.levels.levels[index] {
      // An event that says that it belongs to no group, or to the user alone, has none to carry.
      case .none, .entity: continue
      case .group(let group), .value(let group):
        place = group
        events[group] += 1
      case .unstated, .unknown: elsewhere += 1
      }
      for property in plan.properties(of: event) {
        guard let name = property.name?.name, name.index < groupsByName.count else { continue }
        let groups = groupsByName[name.index] ?? groupsByID[AccountModel.letters(plan, name)] ?? []
        groupsByName[name.index] = groups
        for group in groups where lastEvent[group] != index {
          if let place, !context.hierarchy.isAtOrBelow(place, group) { continue }
          lastEvent[group] = index
          carrying[group] += 1
        }
      }
    }
    // From the deepest up, each level hands its events to the one above.
    let order = plan.groups.indices.sorted { context.hierarchy.depths[$0] > context.hierarchy.depths[$1] }
    for group in order where context.hierarchy.depths[group] > 0 {
      if let parent = context.hierarchy.parents[group] { events[parent] += events[group] }
    }
    for group in plan.groups.indices where !isCarried[group] {
      let all = events[group] + elsewhere
      isCarried[group] = all > 0 && carrying[group] == all
    }
    self.isCarried = isCarried
  }

  /// Whether the id of each level is known to ride on the events.
  var all: Bool { !isCarried.contains(false) }

  /// Whether the id of a group is known to ride on the events.
  func has(_ group: Int) -> Bool { group < isCarried.count && isCarried[group] }

  /// The spellings of a group's id, letters only: the property that the plan names, and the type with `id` behind it.
  static func ids(ofGroup index: Int, _ context: LintContext) -> Set<[UInt8]> {
    let plan = context.plan
    let group = plan.groups[index]
    let entity = context.accounts.entities[index].map { plan.entities[$0] }
    var ids = Set(
      [group.idProperty, entity?.idProperty].compactMap { $0 }.map { AccountModel.letters(plan, $0.name) })
    if let type = group.type { ids.insert(AccountModel.letters(plan, type.name) + Array("id".utf8)) }
    return ids
  }

  /// What the plan says that every event carries, letters only: its common properties and the words of such notes.
  private static func saidOfEveryEvent(_ context: LintContext) -> Set<[UInt8]> {
    let plan = context.plan
    var said = Set(plan.commonProperties.map { AccountModel.letters(plan, $0.name) })
    for remark in plan.remarks {
      let text = context.document.text(of: remark).lowercased()
      guard GroupWords.everyEvent.contains(where: { text.contains($0) }) else { continue }
      for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") }) {
        said.insert(word.utf8.filter { $0 != 0x5F })
      }
    }
    return said
  }
}
