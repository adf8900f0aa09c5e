import SourceText
import TrackingPlan

/// What the `group_level` of each event means, every name looked at once.
public struct EventLevels: Sendable {
  /// What a level names.
  public enum Level: Sendable, Hashable {
    /// None is stated.
    case unstated
    /// The event says that it belongs to no group.
    case none
    /// A declared group, by position.
    case group(Int)
    /// An entity, or the user even where none is declared.
    case entity(Name)
    /// One of the values of a group, which is no group itself.
    case value(of: Int)
    /// Nothing that is declared.
    case unknown(Name)
  }

  /// By event.
  public let levels: [Level]
  /// For each group how many events are at it; a value counts for its group.
  public let counts: [Int]
  /// How many events state something, be it `none`.
  public let statedCount: Int
  /// How many events name something that is a group or should be one.
  public let namedCount: Int
  /// How many events name a declared group.
  public let groupCount: Int
  /// The name that an unknown one was probably meant to be.
  public let nearest: [Name: String]

  /// Complexity: linear in the events, and for each distinct unknown name in the groups.
  public init(_ plan: Plan, _ hierarchy: GroupHierarchy) {
    var meaning = EventLevels.meanings(plan, hierarchy)
    var levels: [Level] = []
    levels.reserveCapacity(plan.events.count)
    var counts = [Int](repeating: 0, count: plan.groups.count)
    var stated = 0
    var atGroup = 0
    var named = 0
    var unknown: [Name] = []
    for event in plan.events {
      switch event.groupLevel {
      case .unstated: levels.append(.unstated)
      case .none:
        stated += 1
        levels.append(.none)
      case .named(let mention):
        stated += 1
        let level: Level
        if let known = meaning[mention.name.index] {
          level = known
        } else {
          level = .unknown(mention.name)
          meaning[mention.name.index] = level
          unknown.append(mention.name)
        }
        levels.append(level)
        switch level {
        case .group(let index):
          counts[index] += 1
          atGroup += 1
          named += 1
        case .value(let index):
          counts[index] += 1
          named += 1
        case .unknown: named += 1
        default: break
        }
      }
    }
    self.levels = levels
    self.counts = counts
    statedCount = stated
    groupCount = atGroup
    namedCount = named
    let candidates =
      plan.groups.compactMap { $0.type.map { plan.text($0) } } + plan.entities.map { plan.text($0.name) } + [
        "user"
      ]
    var suggestions = NearNames(candidates)
    var nearest: [Name: String] = [:]
    for name in unknown { nearest[name] = suggestions.nearest(to: plan.text(name)) }
    self.nearest = nearest
  }

  /// What each name of the plan means as a level.
  private static func meanings(_ plan: Plan, _ hierarchy: GroupHierarchy) -> [Level?] {
    var meaning = [Level?](repeating: nil, count: plan.names.count)
    for (index, group) in plan.groups.enumerated() {
      for value in group.values { meaning[value.name.index] = .value(of: index) }
      for trait in plan.traits(of: group) {
        guard let name = trait.name, AccountModel.core(plan, name.name).elementsEqual("name".utf8) else {
          continue
        }
        for value in plan.values(of: trait) { meaning[value.mention.name.index] = .value(of: index) }
      }
    }
    for word in GroupWords.noLevels {
      if let name = plan.names.find(word) { meaning[name.index] = Level.none }
    }
    for word in GroupWords.actorLevels {
      if let name = plan.names.find(word) { meaning[name.index] = .entity(name) }
    }
    for entity in plan.entities { meaning[entity.name.name.index] = .entity(entity.name.name) }
    for (name, index) in hierarchy.positions { meaning[name.index] = .group(index) }
    return meaning
  }
}
