/// The groups of a plan as a tree, as far as their parents make one.
public struct GroupHierarchy: Sendable {
  /// For each group of the plan the position of its parent; `nil` for none and for one that is not declared.
  public let parents: [Int?]
  /// Groups of the first of each type, by name.
  public let positions: [Name: Int]
  /// The same by the letters of the type, without case and separators.
  public let positionsByLetters: [[UInt8]: Int]
  /// Whether all types are in lower case with `_`, as most event names are.
  public let isPlain: Bool
  /// The chain of each cycle, every group in it once, the first declared first.
  public let cycles: [[Int]]
  /// The group that is the top level, where exactly one can be.
  public let top: Int?
  /// Groups that could be the top: without a parent, or below an account that is an entity.
  public let roots: [Int]
  /// For each group how deep it lies, counted from one; 0 in a cycle and below one.
  public let depths: [Int]
  /// For each group the numbers of a walk over the tree that fall to it and what lies below.
  private let spans: [Range<Int>]

  /// Finds parents, cycles and the top. Complexity: linear in the groups.
  public init(_ plan: Plan) {
    var positions: [Name: Int] = [:]
    for (index, group) in plan.groups.enumerated() {
      if let type = group.type, positions[type.name] == nil { positions[type.name] = index }
    }
    let entities = Set(plan.entities.map(\.name.name))
    let parents = plan.groups.map { group in group.parentType.flatMap { positions[$0.name] } }
    self.positions = positions
    positionsByLetters = Dictionary(
      positions.map { (AccountModel.letters(plan, $0.key), $0.value) }, uniquingKeysWith: min)
    isPlain = positions.keys.allSatisfy { name in
      plan.names.bytes(of: name).allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
    }
    self.parents = parents
    cycles = GroupHierarchy.findCycles(parents)
    depths = GroupHierarchy.findDepths(parents)
    spans = GroupHierarchy.findSpans(parents, depths)
    let marked = plan.groups.indices.filter { plan.groups[$0].isTopLevel == true }
    roots = plan.groups.indices.filter { index in
      // The second of a type is no level of its own.
      // Nor is one without a type.
      guard let type = plan.groups[index].type, positions[type.name] == index else { return false }
      guard let parent = plan.groups[index].parentType else { return true }
      return positions[parent.name] == nil && entities.contains(parent.name)
    }
    top = marked.count == 1 ? marked.first : marked.isEmpty && roots.count == 1 ? roots.first : nil
  }

  /// Whether there are two levels or more.
  public var hasLevels: Bool { parents.contains { $0 != nil } }

  /// The groups from a group up to the top, itself first.
  public func chain(from index: Int) -> [Int] {
    guard index < parents.count else { return [] }
    var chain: [Int] = []
    var current: Int? = index
    let length = depths[index] == 0 ? 64 : depths[index]
    while let next = current, next < parents.count, chain.count < length {
      chain.append(next)
      current = parents[next]
    }
    return chain
  }

  /// The names of the levels down to a group, itself last, to be shown beside it: of a chain that is longer than
  /// anybody reads, and of one that goes round, only the end, after an ellipsis. Complexity: constant, so that it can
  /// be asked of every group.
  public func shownChain(to index: Int, _ plan: Plan) -> [String] {
    var names: [String] = []
    var seen: [Int] = []
    var current: Int? = index
    while let next = current, next < parents.count {
      if names.count == 12 || seen.contains(next) {
        names.append("…")
        break
      }
      seen.append(next)
      if let type = plan.groups[next].type { names.append(plan.text(type)) }
      current = parents[next]
    }
    return names.reversed()
  }

  /// Whether a group lies at another or below it; in a cycle only at itself. Complexity: constant.
  public func isAtOrBelow(_ index: Int, _ ancestor: Int) -> Bool {
    if index == ancestor { return true }
    guard index < spans.count, ancestor < spans.count, depths[index] > 0, depths[ancestor] > 0 else {
      return false
    }
    return spans[ancestor].contains(spans[index].lowerBound)
  }

  /// The declared chain in words, from the top down: `account > workspace > project`.
  public func words(_ plan: Plan) -> String {
    let ordered = plan.groups.indices.filter { plan.groups[$0].type != nil }.map {
      (depth: depths[$0], index: $0)
    }
    .sorted { ($0.depth, $0.index) < ($1.depth, $1.index) }
    let names = ordered.prefix(12).compactMap { plan.groups[$0.index].type.map { plan.text($0) } }
    let isChain = Set(ordered.map(\.depth)).count == ordered.count && !depths.contains(0)
    return names.joined(separator: isChain ? " > " : ", ") + (ordered.count > names.count ? ", …" : "")
  }

  private static func findDepths(_ parents: [Int?]) -> [Int] {
    var depths = [Int](repeating: -1, count: parents.count)
    for start in parents.indices where depths[start] < 0 {
      var path: [Int] = []
      var current: Int? = start
      var isCycle = false
      while let next = current, depths[next] < 0 {
        // The mark of this walk: whoever meets it again goes round.
        depths[next] = 0
        path.append(next)
        current = parents[next]
        if let upper = current, depths[upper] == 0 { isCycle = true }
      }
      var depth = isCycle ? 0 : current.map { depths[$0] } ?? 0
      for index in path.reversed() where !isCycle {
        depth += 1
        depths[index] = depth
      }
    }
    return depths
  }

  /// From the deepest up each group counts what lies below it; from the top down each gets its numbers.
  private static func findSpans(_ parents: [Int?], _ depths: [Int]) -> [Range<Int>] {
    let order = parents.indices.filter { depths[$0] > 0 }.sorted { (depths[$0], $0) < (depths[$1], $1) }
    var sizes = [Int](repeating: 1, count: parents.count)
    for index in order.reversed() { if let parent = parents[index] { sizes[parent] += sizes[index] } }
    var spans = [Range<Int>](repeating: 0..<0, count: parents.count)
    var next = [Int](repeating: 0, count: parents.count)
    var free = 0
    for index in order {
      let start: Int
      if let parent = parents[index] {
        start = next[parent]
        next[parent] += sizes[index]
      } else {
        start = free
        free += sizes[index]
      }
      spans[index] = start..<(start + sizes[index])
      next[index] = start + 1
    }
    return spans
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
        let cycle = path[first...]
        let start = cycle.indices.min { cycle[$0] < cycle[$1] } ?? cycle.startIndex
        cycles.append(Array(cycle[start...] + cycle[..<start]))
      }
      for index in path { state[index] = 2 }
    }
    return cycles
  }
}
