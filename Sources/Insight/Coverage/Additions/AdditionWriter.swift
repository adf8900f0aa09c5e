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
    let margin = String(repeating: " ", count: manner.indentation)
    func add(_ item: [String], at depth: String) {
      for (number, line) in item.enumerated() { lines.append(depth + (number == 0 ? "- " : "  ") + line) }
    }
    let events = events(in: items)
    if !events.isEmpty { lines.append("events:") }
    for event in events { add(self.lines(of: event), at: margin) }
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
        lines.append("\(inner)traits:")
        for name in names { add(fields(.init(name), on: nil), at: inner + "  ") }
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
      let drafts = event.properties.map {
        TraitDraft(
          $0.name, type: PropertyTypes.type(of: $0.name, on: event.name, index.names), isRequired: false)
      }
      guard
        // A value goes into an enumeration that may be there: nobody but the author knows where.
        event.properties.allSatisfy({ $0.value == nil }), let key = owner.propertiesNode,
        let edit = TraitInsertion(document.tree).edit(
          adding: drafts, under: document.syntaxNode(of: key), of: nil)
      else { return nil }
      edits.append(edit)
    }
    for event in all where event.position == nil {
      guard
        let place = EventInsertion(
          under: index.plan.eventLists.first.map { document.syntaxNode(of: $0) }, in: document.tree)
      else { return nil }
      edits.append(place.edit(adding: lines(of: event)))
    }
    for (entity, names) in traits(in: items) {
      guard let place = traitPlace(entity) else { return nil }
      let drafts = names.map {
        TraitDraft($0, type: PropertyTypes.type(of: $0, index.names), isRequired: nil)
      }
      guard let edit = TraitInsertion(document.tree).edit(adding: drafts, under: place.key, of: place.owner)
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

  private func lines(of event: NewEvent) -> [String] {
    let known = index.names.events.event(event.name)
    var fields: [(String, String)] = []
    if let position = event.position {
      fields.append(
        (
          "name",
          index.plan.events[position].name.map { ScalarText.write(index.plan.text($0)) }
            ?? ScalarText.write(event.name)
        )
      )
    } else {
      fields.append(("name", ScalarText.write(manner.name(event.name))))
      let keys = manner.eventKeys
      if keys.contains(.category) || keys.isEmpty {
        let category = known?.category ?? "feature_usage"
        let own = manner.categories[.published(category)] ?? manner.categories[.aside(category)]
        fields.append(("category", ScalarText.write(own ?? category)))
      }
      if keys.contains(.groupLevel), let level = account {
        fields.append(("group_level", ScalarText.write(level)))
      }
      if keys.contains(.description), let description = known?.description {
        fields.append(("description", ScalarText.write(description)))
      }
    }
    let names = event.properties
    if manner.listsNames, !names.isEmpty {
      fields.append(
        ("required_properties", "[" + names.map { ScalarText.write($0.name) }.joined(separator: ", ") + "]"))
    } else if manner.events == .braces || names.isEmpty {
      let list = names.map { braces(self.fields(of: $0, on: event.name)) }
      if !names.isEmpty || event.position == nil, !manner.listsNames {
        fields.append(("properties", "[" + list.joined(separator: ", ") + "]"))
      }
    }
    if manner.events == .braces { return [braces(fields)] }
    var lines = fields.map { "\($0): \($1)" }
    guard !manner.listsNames, !names.isEmpty else { return lines }
    lines.append("properties:")
    for name in names {
      let item = self.fields(name, on: event.name)
      for (number, line) in item.enumerated() { lines.append((number == 0 ? "  - " : "    ") + line) }
    }
    return lines
  }

  private func fields(of property: Part.PropertyNeed, on event: String?) -> [(String, String)] {
    let fields = [
      ("name", ScalarText.write(property.name)),
      ("type", PropertyTypes.type(of: property.name, on: event, index.names)),
    ]
    let values = property.value.map { [("enum", "[\(ScalarText.write($0))]")] } ?? []
    return fields + values + [("required", event == nil ? "false" : "true")]
  }

  private func fields(_ property: Part.PropertyNeed, on event: String?) -> [String] {
    let fields = fields(of: property, on: event)
    return manner.properties == .braces ? [braces(fields)] : fields.map { "\($0): \($1)" }
  }

  private func braces(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
  }

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
    return manner.properties == .braces ? [braces(fields)] : fields.map { "\($0): \($1)" }
  }

  private func snapshotEdit(_ trait: String, _ entity: String) -> TextEdit? {
    let tree = index.document.tree
    guard let sync = index.plan.snapshotSync.node,
      let value = tree.nextSibling(of: index.document.syntaxNode(of: sync))
    else { return nil }
    for (key, list) in tree.entries(of: value)
    where tree.kind(of: list) == .blockSequence && tree.field(of: key, at: .snapshotSync)?.key == .traits {
      return EventInsertion(under: key, in: tree)?.edit(adding: snapshotLines(trait, entity))
    }
    return nil
  }
}
