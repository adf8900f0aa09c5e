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

  // MARK: Events

  /// The first of some events, and how many more there are.
  func some(_ indices: [Int]) -> [Evidence] {
    let named = indices.prefix(3).compactMap { evidence($0) }
    return indices.count > 3 ? named + [Evidence("\(indices.count - 3) more", nil)] : named
  }

  func evidence(_ index: Int) -> Evidence? {
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

  func trait(_ entity: String, _ name: String, _ part: Part) -> Finding {
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

  func snapshot(_ entity: String, _ trait: String, atLeast: Cadence?, _ part: Part) -> Finding {
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
