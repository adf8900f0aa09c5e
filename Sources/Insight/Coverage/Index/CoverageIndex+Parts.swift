import SourceText
import TrackingPlan

extension CoverageIndex {
  /// What is found of a part.
  enum Finding {
    /// It is there.
    case present([Evidence])
    /// It is not, or only in part: what lacks of it, and the event that it lacks on.
    case missing(Part, event: Int?)
  }

  /// Looks for a part. Complexity: constant but for patterns, categories, context and words, which look at all events.
  func find(_ part: Part) -> Finding {
    switch part {
    case .event(let name, let properties): event(name, with: properties)
    case .category(let name, let count): category(name, atLeast: count, part)
    case .matching(let pattern, _): matching(pattern, part)
    case .trait(let entity, let name): trait(entity, name, part)
    case .snapshot(let entity, let trait, let cadence): snapshot(entity, trait, atLeast: cadence, part)
    case .singleUsers: singleUsers
    case .levelBelowAccount: levelBelowAccount
    case .context(let isBelow): context(belowAccount: isBelow)
    case .text(let words, let entity?, let trait?): text(words, entity, trait, part)
    case .text(let words, _, _): text(words, in: WordPlaces(document), part)
    case .outside: .missing(part, event: nil)
    }
  }

  // MARK: Events

  private func event(_ name: String, with wanted: [Part.PropertyNeed]) -> Finding {
    let letters = CoverageIndex.letters(name)
    let candidates = eventsByMeaning[name] ?? eventsByLetters[letters] ?? []
    var nearest: (event: Int, missing: [Part.PropertyNeed])?
    for index in candidates {
      var evidence = [self.evidence(index)].compactMap { $0 }
      var missing: [Part.PropertyNeed] = []
      for need in wanted {
        if let found = property(need, of: index, meaning: name) {
          evidence.append(found)
        } else {
          missing.append(need)
        }
      }
      if missing.isEmpty { return .present(evidence) }
      if nearest.map({ missing.count < $0.missing.count }) ?? true { nearest = (index, missing) }
    }
    return .missing(.event(name, with: nearest?.missing ?? wanted), event: nearest?.event)
  }

  private func property(_ need: Part.PropertyNeed, of index: Int, meaning: String) -> Evidence? {
    let event = plan.events[index]
    let own = CoverageIndex.letters(need.name)
    func isOne(_ letters: [UInt8]) -> Bool {
      letters == own || names.isProperty(letters, need.name, on: meaning)
    }
    for property in plan.properties(of: event) {
      guard let name = property.name, !(removal?.hides(property: name.name, of: event.name?.name) ?? false),
        isOne(AccountModel.letters(plan, name.name))
      else { continue }
      if let value = need.value {
        let wanted = CoverageIndex.letters(value)
        guard
          let found = plan.values(of: property).first(where: {
            AccountModel.letters(plan, $0.mention.name).starts(with: wanted)
          })
        else { continue }
        return Evidence(
          "\(plan.text(name)) \(plan.text(found.mention))", document.range(of: found.mention.node))
      }
      return Evidence(plan.text(name), document.range(of: name.node))
    }
    // The first of them that the plan names, one with the very name before others.
    guard need.value == nil,
      let match = common.first(where: { $0.letters == own }) ?? common.first(where: { isOne($0.letters) })
    else { return nil }
    return Evidence(document.text(of: match.node), document.range(of: match.node))
  }

  private func category(_ name: String, atLeast count: Int, _ part: Part) -> Finding {
    let letters = CoverageIndex.letters(name)
    let indices: [Int]
    switch name {
    case "feature":
      indices = classes.indices.filter { (classes[$0]?.isFeature ?? false) && !isFault(words[$0]) }
    case "core_value":
      // A product that calls its value by names of its own has no category of the published name.
      let ways: [(CategoryClass) -> Bool] = [
        { $0 == .published("core_value") }, { if case .own = $0 { true } else { false } },
        { $0 == .aside("activation") },
      ]
      indices =
        ways.lazy.map { isOne in
          classes.indices.filter { (classes[$0].map(isOne) ?? false) && !isFault(words[$0]) }
        }
        .first { !$0.isEmpty } ?? []
    default:
      indices = classes.indices.filter { index in
        switch classes[index] {
        case .published(let known)?, .aside(let known)?:
          known == name
            || plan.events[index].category.map { AccountModel.letters(plan, $0.name) == letters } ?? false
        case .own(let own)?: own == letters
        case nil: false
        }
      }
    }
    guard indices.count >= count else { return .missing(part, event: nil) }
    return .present(some(indices))
  }

  private static let faults = WordList("error errors failed failure crashed")

  /// Whether a name tells of a fault, which is no use of the product whatever its category.
  private func isFault(_ name: NameWords) -> Bool {
    name.ranges.contains { CoverageIndex.faults.contains(name.bytes[$0]) }
  }

  private func matching(_ pattern: String, _ part: Part) -> Finding {
    let pattern = NamePattern(pattern)
    let indices = words.indices.filter { pattern.matches(words[$0]) }
    return indices.isEmpty ? .missing(part, event: nil) : .present(some(indices))
  }

  /// The first of some events, and how many more there are.
  private func some(_ indices: [Int]) -> [Evidence] {
    let named = indices.prefix(3).compactMap { evidence($0) }
    return indices.count > 3 ? named + [Evidence("\(indices.count - 3) more", nil)] : named
  }

  private func evidence(_ index: Int) -> Evidence? {
    plan.events[index].name.map { Evidence(plan.text($0), document.range(of: $0.node)) }
  }

  // MARK: Traits

  private func owner(_ entity: String) -> Owner {
    switch entity {
    case "account": .account
    case "user": .user
    default: .other(CoverageIndex.letters(entity))
    }
  }

  private func aliases(_ entity: String, _ name: String) -> [WordList] {
    switch entity {
    case "account": names.aliases(ofAccount: name)
    case "user": names.aliases(ofUser: name)
    default: []
    }
  }

  /// What goes by a name, by its own letters first.
  private func lookUp<Value>(_ table: [[UInt8]: Value]?, _ entity: String, _ name: String) -> Value? {
    guard let table else { return nil }
    if let own = table[CoverageIndex.letters(name)] { return own }
    for aliases in aliases(entity, name) {
      for alias in aliases.all { if let value = table[Array(alias)] { return value } }
    }
    return nil
  }

  private func trait(_ entity: String, _ name: String, _ part: Part) -> Finding {
    let owner = owner(entity)
    if let position = lookUp(traits[owner], entity, name), let written = plan.traits[position].name {
      return .present([
        Evidence("\(ownerName(of: position)).\(plan.text(written))", document.range(of: written.node))
      ])
    }
    if let synced = lookUp(snapshots[owner], entity, name) {
      return .present([Evidence("\(entity).\(plan.text(synced.name))", document.range(of: synced.node))])
    }
    return .missing(part, event: nil)
  }

  private func ownerName(of position: Int) -> String {
    switch plan.traits[position].owner {
    case .entity(let index) where index < plan.entities.count: plan.text(plan.entities[index].name)
    case .group(let index) where index < plan.groups.count:
      plan.groups[index].type.map { plan.text($0) } ?? "account"
    default: "account"
    }
  }

  private func snapshot(_ entity: String, _ trait: String, atLeast: Cadence?, _ part: Part) -> Finding {
    guard let synced = lookUp(snapshots[owner(entity)], entity, trait) else {
      return .missing(part, event: nil)
    }
    if let wanted = atLeast, let cadence = synced.cadence, cadence > wanted {
      return .missing(part, event: nil)
    }
    let often = synced.cadence.map { " \($0.rawValue)" } ?? ""
    return .present([
      Evidence("\(entity).\(plan.text(synced.name)) is synced\(often)", document.range(of: synced.node))
    ])
  }

  /// The letters and digits of a text in lower case.
  static func letters(_ text: String) -> [UInt8] {
    NameWords.letters(of: Array(text.utf8)[...])
  }
}
