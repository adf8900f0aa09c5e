import PlanEditing
import SourceText
import TrackingPlan
import YAML

/// Writes additions as YAML, in the manner of the plan that they are for.
struct AdditionWriter {
  private let index: CoverageIndex
  private let manner: PlanManner

  init(_ coverage: Coverage) {
    index = coverage.index
    manner = coverage.manner
  }

  /// The additions as the parts of a plan that they belong to, ready to be pasted.
  func yaml(_ items: [AdditionItem]) -> String {
    var lines: [String] = []
    let layout = layout
    let margin = String(repeating: " ", count: layout.events.indentation)
    func add(_ item: [String], at depth: String) {
      for (number, line) in item.enumerated() { lines.append(depth + (number == 0 ? "- " : "  ") + line) }
    }
    let events = events(in: items)
    if !events.isEmpty { lines += EventDraft.lines(ofList: events.map(draft), in: layout) }
    for (place, key) in [(true, "groups"), (false, "entities")] {
      var isHeaded = false
      for (owner, names) in traitsByOwner(in: items, ofGroups: place) {
        if !isHeaded { lines.append("\(key):") }
        isHeaded = true
        if place {
          lines.append("\(margin)- type: \(ScalarText.write(owner))")
        } else {
          lines.append("  \(ScalarText.write(owner)):")
        }
        let inner = place ? margin + "  " : "    "
        lines += layout.traits.lines(of: "traits", names.map { trait($0, isRequired: false) }).map {
          inner + $0
        }
      }
    }
    let snapshots = items.compactMap { item -> [String]? in
      guard case .snapshot(let trait, let entity) = item else { return nil }
      return snapshotLines(trait, entity)
    }
    if !snapshots.isEmpty {
      lines.append("snapshot_sync:")
      if index.plan.snapshotSync.node == nil { lines.append("  cadence: daily") }
      lines.append("  traits:")
      for snapshot in snapshots { add(snapshot, at: "    ") }
    }
    return lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
  }

  /// The edits that put additions into the plan; `nil` where one of them finds no place.
  func edits(_ items: [AdditionItem]) -> [TextEdit]? {
    let document = index.document
    var edits: [TextEdit] = []
    let all = events(in: items)
    // What goes into the last event stands before what comes behind it, at the same place.
    for event in all {
      guard let position = event.position else { continue }
      let owner = index.plan.events[position]
      let drafts = event.properties.map { property($0, on: event.name, isRequired: false) }
      guard
        // A value goes into an enumeration that may be there: nobody but the author knows where.
        event.properties.allSatisfy({ $0.value == nil }), let key = owner.propertiesNode,
        let edit = TraitInsertion(document.tree, list: manner.layout.properties).edit(
          adding: drafts, under: document.syntaxNode(of: key), of: document.fields(of: owner.node))
      else { return nil }
      edits.append(edit)
    }
    let new = all.filter { $0.position == nil }
    if !new.isEmpty {
      guard let place = EventInsertion(in: document, layout: manner.layout) else { return nil }
      edits.append(place.edit(adding: new.map(draft)))
    }
    for (entity, names) in traits(in: items) {
      guard let place = traitPlace(entity) else { return nil }
      let drafts = names.map { trait($0, isRequired: nil) }
      guard
        let edit = TraitInsertion(document.tree, list: manner.layout.traits).edit(
          adding: drafts, under: place.key, of: place.owner)
      else { return nil }
      edits.append(edit)
    }
    for case .snapshot(let trait, let entity) in items {
      guard let edit = snapshotEdit(trait, entity) else { return nil }
      edits.append(edit)
    }
    // Two items behind the same one would be told as one place twice.
    var merged: [TextEdit] = []
    for edit in edits {
      if let same = merged.firstIndex(where: { $0.range == edit.range && $0.range.start == $0.range.end }) {
        merged[same].newText += edit.newText
      } else {
        merged.append(edit)
      }
    }
    // Nothing that would break the plan is proposed.
    guard let after = TextEdit.apply(merged, to: document.tree.bytes).map({ SyntaxTree.parse($0) }),
      after.problems.count <= document.tree.problems.count
    else { return nil }
    return merged
  }

  // MARK: Events

  private struct NewEvent {
    let name: String
    let position: Int?
    var properties: [Part.PropertyNeed] = []
  }

  private func events(in items: [AdditionItem]) -> [NewEvent] {
    var events: [NewEvent] = []
    for item in items {
      switch item {
      case .event(let name): events.append(NewEvent(name: name, position: nil))
      case .property(let property, let name, let position):
        if let known = events.firstIndex(where: { $0.name == name }) {
          events[known].properties.append(property)
        } else {
          events.append(NewEvent(name: name, position: position, properties: [property]))
        }
      default: continue
      }
    }
    return events
  }

  private func draft(_ event: NewEvent) -> EventDraft {
    let known = index.names.events.event(event.name)
    let properties = event.properties.map { property($0, on: event.name, isRequired: true) }
    guard event.position == nil else {
      let name = event.position.flatMap { index.plan.events[$0].name }.map { index.plan.text($0) }
      return EventDraft(name ?? event.name, [], properties: properties.isEmpty ? nil : properties)
    }
    var fields: [EventDraft.Field] = []
    let keys = manner.eventKeys
    if keys.contains(.category) || keys.isEmpty {
      let category = known?.category ?? "feature_usage"
      let own = manner.categories[.published(category)] ?? manner.categories[.aside(category)]
      fields.append(("category", own ?? category))
    }
    if keys.contains(.groupLevel), let level = account { fields.append(("group_level", level)) }
    if keys.contains(.description), let description = known?.description {
      fields.append(("description", description))
    }
    let isSilent = properties.isEmpty && manner.layout.listsPropertyNames
    return EventDraft(manner.name(event.name), fields, properties: isSilent ? nil : properties)
  }

  private func property(_ need: Part.PropertyNeed, on event: String, isRequired: Bool) -> TraitDraft {
    TraitDraft(
      need.name, type: PropertyTypes.type(of: need.name, on: event, index.names), isRequired: isRequired,
      values: need.value.map { [$0] } ?? [])
  }

  private func trait(_ name: String, isRequired: Bool?) -> TraitDraft {
    TraitDraft(name, type: PropertyTypes.type(of: name, index.names), isRequired: isRequired)
  }

  /// The plan's layout, as YAML to be pasted.
  private var layout: PlanLayout { manner.layout.pasted }

  // MARK: Traits

  private func traits(in items: [AdditionItem]) -> [(String, [String])] {
    var traits: [(String, [String])] = []
    for case .trait(let name, let entity) in items {
      if let known = traits.firstIndex(where: { $0.0 == entity }) {
        traits[known].1.append(name)
      } else {
        traits.append((entity, [name]))
      }
    }
    return traits
  }

  /// The traits by whoever has them in this plan: where nobody else is known to pay, the account's are the user's.
  private func traitsByOwner(in items: [AdditionItem], ofGroups: Bool) -> [(String, [String])] {
    var traits: [(String, [String])] = []
    for (entity, names) in self.traits(in: items) where isGroup(entity) == ofGroups {
      let owner = owner(entity)
      if let known = traits.firstIndex(where: { $0.0 == owner }) {
        traits[known].1 += names.filter { !traits[known].1.contains($0) }
      } else {
        traits.append((owner, names))
      }
    }
    return traits
  }

  /// The group that pays, by its name in this plan.
  private var account: String? {
    (index.accounts.billingGroup ?? index.accounts.group).flatMap { index.plan.groups[$0].type }
      .map { index.plan.text($0) }
  }

  private func isGroup(_ entity: String) -> Bool {
    if entity == "account" {
      return account != nil || index.accounts.entity == nil && index.accounts.user == nil
    }
    return index.plan.group(named: entity) != nil
  }

  /// What an entity of a question is called in this plan.
  private func owner(_ entity: String) -> String {
    guard entity == "account" else {
      return entity == "user"
        ? index.accounts.user.map { index.plan.text(index.plan.entities[$0].name) } ?? entity : entity
    }
    if let account { return account }
    if let entity = index.accounts.entity { return index.plan.text(index.plan.entities[entity].name) }
    // Where nobody else is known to pay, the user does.
    return index.accounts.user.map { index.plan.text(index.plan.entities[$0].name) } ?? entity
  }

  private func traitPlace(_ entity: String) -> (key: NodeIndex?, owner: NodeIndex?)? {
    let name = owner(entity)
    let plan = index.plan
    if let group = plan.group(named: name) {
      return (
        group.traitsNode.map { index.document.syntaxNode(of: $0) }, index.document.syntaxNode(of: group.node)
      )
    }
    guard let entity = plan.entity(named: name) else { return nil }
    return (
      entity.traitsNode.map { index.document.syntaxNode(of: $0) }, index.document.fields(of: entity.node)
    )
  }

  // MARK: Snapshots

  private func snapshotLines(_ trait: String, _ entity: String) -> [String] {
    let fields = [
      ("entity", ScalarText.write(owner(entity))), ("trait", ScalarText.write(trait)),
      ("type", PropertyTypes.type(of: trait, index.names)),
      ("source", "\"system of record\""),
    ]
    return manner.layout.pasted.properties.item == .lines
      ? fields.map { "\($0): \($1)" }
      : ["{" + fields.map { "\($0): \($1)" }.joined(separator: ", ") + "}"]
  }

  private func snapshotEdit(_ trait: String, _ entity: String) -> TextEdit? {
    let tree = index.document.tree
    guard let sync = index.plan.snapshotSync.node,
      let value = tree.nextSibling(of: index.document.syntaxNode(of: sync))
    else { return nil }
    for (key, list) in tree.entries(of: value)
    where tree.kind(of: list) == .blockSequence && tree.field(of: key, at: .snapshotSync)?.key == .traits {
      return ItemInsertion.edit(addingLines: snapshotLines(trait, entity), to: list, in: tree)
    }
    return nil
  }
}
