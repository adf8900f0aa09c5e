import TrackingPlan

/// Finds what to add: again and again what turns most questions to yes for its size.
struct AdditionSearch {
  /// More questions than this are not weighed against each other.
  private static let mostQuestions = 200

  /// One question that can be opened, with what it lacks.
  private struct Open {
    let question: Question
    var missing: Set<AdditionItem>
    let order: [AdditionItem]
  }

  private var open: [Open] = []

  init(_ coverage: Coverage) {
    let denied = coverage.document.plan.meta.notApplicable.map {
      coverage.document.plan.text($0).lowercased()
    }
    for answer in coverage.answers where answer.standing == .partly || answer.standing == .no {
      guard open.count < AdditionSearch.mostQuestions else { break }
      guard answer.canBeCompleted else { continue }
      let order = coverage.items(for: answer.needs.flatMap(\.missing))
      guard !order.isEmpty,
        !order.contains(where: { AdditionSearch.isDenied($0, denied, coverage.index.names) })
      else { continue }
      open.append(Open(question: answer.question, missing: Set(order), order: order))
    }
  }

  /// What to add, the best first.
  ///
  /// Complexity: the questions that are open, squared, for each addition; both are bounded.
  mutating func additions(atMost limit: Int) -> [Addition] {
    var additions: [Addition] = []
    while additions.count < limit {
      var best: (index: Int, opened: Int, size: Int, count: Int)?
      for (index, candidate) in open.enumerated() {
        let size = candidate.missing.reduce(0) { $0 + $1.size }
        let count = candidate.missing.count
        let opened = open.count { $0.missing.isSubset(of: candidate.missing) }
        guard let other = best else {
          best = (index, opened, size, count)
          continue
        }
        // Of equals one part comes before several, then what opens more.
        let (mine, theirs) = (opened * other.size, other.opened * size)
        let isBetter =
          mine != theirs ? mine > theirs : count != other.count ? count < other.count : opened > other.opened
        if isBetter { best = (index, opened, size, count) }
      }
      guard let best else { break }
      let chosen = open[best.index]
      let opened = open.filter { $0.missing.isSubset(of: chosen.missing) }
      additions.append(
        Addition(
          items: chosen.order.filter { chosen.missing.contains($0) }, opens: opened.map(\.question),
          buildsOnOthers: opened.contains { $0.order.contains { !chosen.missing.contains($0) } }))
      open.removeAll { $0.missing.isSubset(of: chosen.missing) }
      for index in open.indices { open[index].missing.subtract(chosen.missing) }
    }
    return additions
  }

  /// Whether the plan says that the product has no such thing: `not_applicable: [trials]`.
  private static func isDenied(_ item: AdditionItem, _ denied: [String], _ names: KnownNames) -> Bool {
    switch item {
    case .event(let name), .property(_, let name, _):
      guard let concepts = names.events.event(name)?.concepts else { return false }
      return concepts.contains { concept in denied.contains { $0.hasPrefix(concept) || concept.hasPrefix($0) }
      }
    case .trait, .snapshot: return false
    }
  }
}

extension Coverage {
  /// The smallest additions that open the most questions, the best first.
  public func additions(atMost limit: Int = 20) -> [Addition] {
    var search = AdditionSearch(self)
    return search.additions(atMost: limit)
  }
}

extension CoverageIndex {
  /// Whether a trait is declared, and not only synced.
  func hasTrait(_ entity: String, _ name: String) -> Bool {
    if case .present = trait(entity, name, .trait(entity: entity, name: name)) { return true }
    return false
  }
}
