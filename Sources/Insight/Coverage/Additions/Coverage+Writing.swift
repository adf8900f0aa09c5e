import SourceText

extension Coverage {
  /// Additions as the parts of a plan that they belong to, in the manner of this one.
  public func yaml(_ items: [AdditionItem]) -> String { AdditionWriter(self).yaml(items) }

  /// The edits that put additions into the plan; `nil` where one of them finds no place.
  public func edits(_ items: [AdditionItem]) -> [TextEdit]? { AdditionWriter(self).edits(items) }

  /// The same for one of many questions.
  ///
  /// - Parameter trials: What the edits of all of them may cost; `nil` where nothing is left of it.
  public func edits(_ items: [AdditionItem], within trials: inout AdditionTrials) -> [TextEdit]? {
    trials.take(document.tree.bytes.count) ? AdditionWriter(self).edits(items) : nil
  }

  /// What a gap asks for, ready for `yaml` and `edits`; nothing where a few lines cannot fill it.
  public func items(for gaps: [Gap]) -> [AdditionItem] {
    var known: Set<AdditionItem> = []
    return gaps.flatMap { AdditionItem.items(for: $0, hasTrait: { index.hasTrait($0, $1) }) }
      .filter { known.insert($0).inserted }
  }

  /// What to add in words, events in the plan's own style: `plan_cancelled and account.mrr synced`.
  public func words(_ items: [AdditionItem]) -> String {
    var words: [String] = []
    var events: [(name: String, properties: [String], isNew: Bool)] = []
    for item in items {
      switch item {
      case .event(let name): events.append((name, [], true))
      case .property(let property, let name, _):
        if let known = events.firstIndex(where: { $0.name == name }) {
          events[known].properties.append(property.text)
        } else {
          events.append((name, [property.text], false))
        }
      case .trait(let name, let entity): words.append("\(entity).\(name)")
      case .snapshot(let name, let entity):
        words.removeAll { $0 == "\(entity).\(name)" }
        words.append("\(entity).\(name) synced")
      }
    }
    let named = events.map { event in
      let list = event.properties.joined(separator: ", ")
      if !event.isNew { return "\(list) on \(manner.name(event.name))" }
      return manner.name(event.name) + (list.isEmpty ? "" : " with \(list)")
    }
    return Coverage.enumeration(named + words)
  }

  /// What lacks in words, events in the plan's own style.
  public func words(_ gap: Gap) -> String {
    switch gap.part {
    case .event(let name, let properties):
      let list = properties.map(\.text).joined(separator: ", ")
      let written =
        gap.event.flatMap { index.plan.events[$0].name }.map { index.plan.text($0) } ?? manner.name(name)
      if gap.event != nil { return "\(list) on \(written)" }
      return properties.isEmpty ? written : "\(written) with \(list)"
    case .matching(_, let example?): return manner.name(example)
    default: return gap.part.words
    }
  }

  /// `a, b and c`.
  static func enumeration(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
