import SourceText
import TrackingPlan

/// What holds of a plan as a whole.
extension CoverageIndex {
  /// Whether single users can be told apart.
  var singleUsers: Finding {
    if plan.isInstanceLevel { return .missing(.singleUsers, event: nil) }
    if let user = accounts.user {
      let entity = plan.entities[user]
      if let id = entity.idProperty, hasAccount, accounts.isLink(plan, id.name, acceptsBareName: false) {
        return .missing(.singleUsers, event: nil)
      }
      return .present([Evidence(plan.text(entity.name), document.range(of: entity.name.node))])
    }
    for name in ["user.signed_up", "user.signed_in"] {
      if let index = eventsByMeaning[name]?.first, let mention = plan.events[index].name {
        return .present([Evidence(plan.text(mention), document.range(of: mention.node))])
      }
    }
    return .missing(.singleUsers, event: nil)
  }

  /// Whether the hierarchy has levels, each of which knows where it belongs.
  var levelBelowAccount: Finding {
    let below = plan.groups.indices.filter { $0 != hierarchy.top && hierarchy.depths[$0] > 1 }
    let others = plan.groups.indices.filter { $0 != hierarchy.top && !hierarchy.roots.contains($0) }
    guard !below.isEmpty, others.allSatisfy({ hierarchy.depths[$0] > 1 }) else {
      return .missing(.levelBelowAccount, event: nil)
    }
    return .present(
      below.prefix(3).compactMap { index in
        plan.groups[index].type.map { Evidence(plan.text($0), document.range(of: $0.node)) }
      })
  }

  /// Whether at least half of the events that say where they happened name an account, or one level below it.
  func context(belowAccount: Bool) -> Finding {
    let part = Part.context(belowAccount: belowAccount)
    guard hasAccount else { return .missing(part, event: nil) }
    var stated = 0
    var tied = 0
    var below = 0
    var first: ByteRange?
    for event in plan.events {
      switch event.groupLevel {
      case .named(let mention):
        stated += 1
        let group = hierarchy.positions[mention.name]
        let isEntity = accounts.entity.map { plan.entities[$0].name.name == mention.name } ?? false
        guard group != nil || isEntity else { continue }
        tied += 1
        if first == nil { first = document.range(of: mention.node) }
        if group.map({ hierarchy.depths[$0] > 1 }) ?? false { below += 1 }
      case .none: stated += 1
      case .unstated:
        guard let link = link(of: event) else { continue }
        stated += 1
        tied += 1
        if first == nil { first = link }
      }
    }
    if belowAccount {
      return below > 0
        ? .present([Evidence("\(below) events below the account", first)]) : .missing(part, event: nil)
    }
    if tied > 0, tied * 2 >= stated { return .present([Evidence("events name their account", first)]) }
    for mention in plan.commonProperties where accounts.isLink(plan, mention.name, acceptsBareName: false) {
      return .present([Evidence(plan.text(mention), document.range(of: mention.node))])
    }
    // Where users are known to belong to an account and no event says otherwise, so do their events.
    if stated == 0, let user = accounts.user {
      for trait in plan.traits(of: plan.entities[user]) {
        guard let name = trait.name, accounts.isLink(plan, name.name, acceptsBareName: true) else { continue }
        return .present([Evidence("user.\(plan.text(name))", document.range(of: name.node))])
      }
    }
    return .missing(part, event: nil)
  }

  private func link(of event: Event) -> ByteRange? {
    for property in plan.properties(of: event) {
      guard let name = property.name, accounts.isLink(plan, name.name, acceptsBareName: false) else {
        continue
      }
      return document.range(of: name.node)
    }
    return nil
  }

  /// Looks for words in the names and descriptions of everything.
  func text(_ wanted: [String], in places: WordPlaces, _ part: Part) -> Finding {
    guard let found = places.find(wanted) else { return .missing(part, event: nil) }
    return .present([Evidence(found.word, document.range(of: found.node))])
  }
}
