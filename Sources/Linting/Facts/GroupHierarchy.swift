import TrackingPlan

/// The groups of a plan as a tree, as far as their parents make one.
public struct GroupHierarchy: Sendable {
  /// For each group of the plan the position of its parent; `nil` for none and for one that is not declared.
  public let parents: [Int?]
  /// Groups of the first of each type, by name.
  public let positions: [Name: Int]
  /// The chain of each cycle, every group in it once.
  public let cycles: [[Int]]
  /// The group that is the top level, where exactly one can be.
  public let top: Int?

  /// Finds parents, cycles and the top. Complexity: linear in the groups.
  public init(_ plan: Plan) {
    var positions: [Name: Int] = [:]
    for (index, group) in plan.groups.enumerated() {
      if let type = group.type, positions[type.name] == nil { positions[type.name] = index }
    }
    let parents = plan.groups.map { group in group.parentType.flatMap { positions[$0.name] } }
    self.positions = positions
    self.parents = parents
    cycles = GroupHierarchy.findCycles(parents)
    let marked = plan.groups.indices.filter { plan.groups[$0].isTopLevel == true }
    let roots = plan.groups.indices.filter { plan.groups[$0].parentType == nil }
    top = marked.count == 1 ? marked.first : marked.isEmpty && roots.count == 1 ? roots.first : nil
  }

  /// The groups from a group up to the top, itself first.
  public func chain(from index: Int) -> [Int] {
    var chain: [Int] = []
    var current: Int? = index
    while let next = current, next < parents.count, !chain.contains(next), chain.count < 256 {
      chain.append(next)
      current = parents[next]
    }
    return chain
  }

  /// Whether a group lies at another or below it.
  public func isAtOrBelow(_ index: Int, _ ancestor: Int) -> Bool {
    chain(from: index).contains(ancestor)
  }

  /// The declared chain in words, from the top down: `account > workspace > project`.
  public func words(_ plan: Plan) -> String {
    let ordered = plan.groups.indices.map { (depth: chain(from: $0).count, index: $0) }
      .sorted { ($0.depth, $0.index) < ($1.depth, $1.index) }
    let names = ordered.compactMap { plan.groups[$0.index].type.map { plan.text($0) } }
    let depths = Set(ordered.map(\.depth))
    return names.joined(separator: depths.count == names.count ? " > " : ", ")
  }

  private static func findCycles(_ parents: [Int?]) -> [[Int]] {
    var state = [UInt8](repeating: 0, count: parents.count)
    var cycles: [[Int]] = []
    for start in parents.indices where state[start] == 0 {
      var path: [Int] = []
      var current: Int? = start
      while let next = current, state[next] == 0 {
        state[next] = 1
        path.append(next)
        current = parents[next]
      }
      if let next = current, state[next] == 1, let first = path.firstIndex(of: next) {
        cycles.append(Array(path[first...]))
      }
      for index in path { state[index] = 2 }
    }
    return cycles
  }
}
