import Schema
import SourceText
import TrackingPlan

/// What has a name already, or refers to it: two things would become one.
extension RenameCheck {
  /// Who stands in the way of a name; `nil` where nobody does.
  func clash(with text: String, in state: StateDocument?) -> RenameRefusal? {
    if let message = stateClash(with: text, in: state) { return RenameRefusal(.clash, message) }
    guard let name = plan.names.find(text) else { return nil }
    let found = definition(of: name, text) ?? reference(to: name, text)
    return found.map { RenameRefusal(.clash, "\($0.message); take another name", at: $0.range) }
  }

  // MARK: Definitions

  private func definition(of name: Name, _ text: String) -> (message: String, range: ByteRange)? {
    func taken(_ mention: Mention?, _ what: String) -> (message: String, range: ByteRange)? {
      guard let mention, mention.name == name else { return nil }
      return ("\(what) is called \"\(text)\" already", document.range(of: mention.node))
    }
    switch target.kind {
    case .event:
      for event in plan.events { if let clash = taken(event.name, "another event") { return clash } }
    case .group, .entity:
      for group in plan.groups { if let clash = taken(group.type, "a group") { return clash } }
      for entity in plan.entities { if let clash = taken(entity.name, "an entity") { return clash } }
    case .property: return sibling(of: name, among: plan.properties)
    case .trait: return sibling(of: name, among: plan.traits)
    }
    return nil
  }

  /// Two of one name below one owner.
  private func sibling(of name: Name, among properties: [Property]) -> (message: String, range: ByteRange)? {
    let owners = owners(among: properties)
    for property in properties where property.name?.name == name && owners.contains(property.owner) {
      let owner = places.owner(of: property).map { "\"\(plan.text($0))\"" } ?? "the same item"
      let message = "\(owner) has a \(target.kind.rawValue) \"\(plan.text(name))\" already"
      return (message, document.range(of: property.name?.node ?? property.node))
    }
    return nil
  }

  /// Who has what is renamed.
  private func owners(among properties: [Property]) -> Set<Property.Owner> {
    Set(
      properties.lazy.filter { $0.name?.name == places.name && places.isInScope($0) }.map(\.owner))
  }

  // MARK: References

  /// A place that names what nothing defines: it would silently come to mean what is renamed.
  private func reference(to name: Name, _ text: String) -> (message: String, range: ByteRange)? {
    switch target.kind {
    case .event:
      if let mention = plan.exclusions.first(where: { $0.name == name }) { return listed(mention) }
      for list in plan.eventNameLists {
        if let mention = list.unknown.first(where: { $0.name == name }) { return listed(mention) }
      }
      let replaced = plan.deprecations.first { deprecation in
        if case .event = deprecation.element { return deprecation.replacedBy?.name == name }
        return false
      }
      return replaced?.replacedBy.map { undefined($0, "an event") }
    case .group, .entity:
      let place = SymbolPlaces(of: RenameTarget(target.kind, text), in: document).all.first
      return place.map { ("the plan names a group \"\(text)\" already, which nothing defines", $0.range) }
    case .property:
      return plan.prohibitedProperties.first { $0.name == name }.map { listed($0) }
    case .trait:
      let owners = Set(owners(among: plan.traits).compactMap { plan.ownerName(of: $0) })
      let snapshot = plan.snapshotSync.snapshots.first { snapshot in
        snapshot.trait?.name == name && snapshot.entity.map { owners.contains($0.name) } ?? false
      }
      return snapshot?.trait.map { undefined($0, "a trait") }
    }
  }

  private func undefined(_ mention: Mention, _ what: String) -> (message: String, range: ByteRange) {
    (
      "the plan names \(what) \"\(plan.text(mention))\" already, which nothing defines",
      document.range(of: mention.node)
    )
  }

  private func listed(_ mention: Mention) -> (message: String, range: ByteRange) {
    let range = document.range(of: mention.node)
    let path = document.tree.path(to: range.start)
    var list: String?
    for (outer, inner) in zip(path, path.dropFirst()) {
      let entry = document.tree.entries(of: outer).first { $0.value == inner }
      if let entry { list = document.tree.string(of: entry.key) }
    }
    return ("\(list.map { "the list \"\($0)\"" } ?? "a list") has \"\(plan.text(mention))\" already", range)
  }

  // MARK: The current state

  /// The code sends both: what is renamed would be there twice.
  private func stateClash(with text: String, in document: StateDocument?) -> String? {
    guard let state = document?.state, let old = state.names.find(target.name),
      let new = state.names.find(text)
    else { return nil }
    let isThere: Bool
    switch target.kind {
    case .event:
      let names = Set(state.events.compactMap { $0.name?.name })
      isThere = names.contains(old) && names.contains(new)
    case .property:
      isThere = state.events.contains { event in
        let isMeant = target.container.map { container in event.name.map { state.text($0) } == container }
        let names = (event.properties ?? []).map(\.name)
        return isMeant ?? true && names.contains(old) && names.contains(new)
      }
    case .group, .entity:
      let types = Set((state.groupCalls?.groupTypes ?? []).map(\.name))
      isThere = types.contains(old) && types.contains(new)
    case .trait: return nil
    }
    guard isThere else { return nil }
    let what =
      switch target.kind {
      case .event: "an event"
      case .property: "a property"
      default: "a group"
      }
    return "the current state has \(what) \"\(text)\""
      + " beside \"\(target.name)\"; take another name"
  }
}
