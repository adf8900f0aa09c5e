import SourceText
import TrackingPlan
import YAML

/// Builds the outline of a plan in one pass over its model.
struct OutlineBuilder {
  private let document: PlanDocument
  private let plan: Plan
  private let ranges: ItemRanges
  private let hierarchy: GroupHierarchy
  private let deprecated: DeprecatedElements
  /// Every name of the plan as it is shown. Most occur many times: each is made once.
  private let names: [String]
  /// By the number of a type's name, how it is shown for what is required; `nil` where nothing of it is.
  private let requiredTypes: [String?]

  init(_ document: PlanDocument) {
    let plan = document.plan
    self.document = document
    self.plan = plan
    ranges = ItemRanges(document)
    hierarchy = GroupHierarchy(plan)
    deprecated = DeprecatedElements(plan)
    let names = plan.names.all.map { OutlineBuilder.shown(plan.text($0)) }
    var requiredTypes = [String?](repeating: nil, count: names.count)
    for properties in [plan.properties, plan.traits] {
      for property in properties where property.isRequired == true {
        guard let index = property.type?.name.index, index < names.count, requiredTypes[index] == nil else {
          continue
        }
        requiredTypes[index] = "\(names[index]), required"
      }
    }
    self.names = names
    self.requiredTypes = requiredTypes
  }

  func build() -> [OutlineItem] {
    var sections: [OutlineItem] = []
    let entities = plan.entities.map(entity)
    let entitiesKey = entities.first.flatMap { topKey(around: $0.range) }
    if let section = section("entities", entities, key: entitiesKey) { sections.append(section) }
    let groups = plan.groups.indices.compactMap { group($0) }
    if let section = section("groups", groups, key: plan.groupsNode.map { document.syntaxNode(of: $0) }) {
      sections.append(section)
    }
    var lists = [[Int]](repeating: [], count: max(1, plan.eventLists.count))
    for (index, event) in plan.events.enumerated() {
      lists[min(max(0, event.list), lists.count - 1)].append(index)
    }
    for (number, events) in lists.enumerated() {
      let key = plan.eventLists.indices.contains(number) ? plan.eventLists[number] : nil
      if let section = section("events", byCategory(events), key: key.map { document.syntaxNode(of: $0) }) {
        sections.append(section)
      }
    }
    let snapshots = plan.snapshotSync.snapshots.compactMap(snapshot)
    let snapshotsKey = plan.snapshotSync.node.map { document.syntaxNode(of: $0) }
    if let section = section("snapshot_sync", snapshots, key: snapshotsKey) { sections.append(section) }
    return sections.sorted { $0.range < $1.range }
  }

  /// A name as editors can show it: never empty, on one line.
  static func shown(_ name: String) -> String {
    // Nearly every name is one line; bytes that may end a line outside of ASCII (U+0085, U+2028, U+2029) are rare.
    let isLine = name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x85 && $0 != 0xA8 && $0 != 0xA9 }
    if isLine, name.utf8.contains(where: { $0 != 0x20 }) { return name }
    let line = name.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.utf8.allSatisfy { $0 == 0x20 } ? "(no name)" : line
  }

  private func shown(_ mention: Mention) -> String {
    mention.name.index < names.count ? names[mention.name.index] : ""
  }

  // MARK: Items

  private func entity(_ entity: Entity) -> OutlineItem {
    let traits = traits(entity.traits)
    return item(
      .entity, entity.name, in: entity.node, detail: entity.idProperty.map { shown($0) }, children: traits)
  }

  private func group(_ index: Int) -> OutlineItem? {
    let group = plan.groups[index]
    guard let type = group.type else { return nil }
    let chain = GroupChain(to: index, plan, hierarchy)
    return item(
      .group, type, in: group.node, detail: chain.place.map(OutlineBuilder.shown),
      children: traits(group.traits))
  }

  private func traits(_ range: Range<Int>) -> [OutlineItem] {
    range.compactMap { index in
      guard plan.traits.indices.contains(index) else { return nil }
      return property(plan.traits[index], .trait, isDeprecated: deprecated.traits.contains(index))
    }
  }

  private func event(_ index: Int, showsCategory: Bool) -> OutlineItem? {
    let event = plan.events[index]
    var detail = showsCategory ? event.category.map { shown($0) } : nil
    if case .named(let level) = event.groupLevel {
      detail = detail.map { "\($0) · \(shown(level))" } ?? shown(level)
    }
    var properties: [OutlineItem] = []
    properties.reserveCapacity(event.properties.count)
    for index in event.properties where plan.properties.indices.contains(index) {
      let isDeprecated = deprecated.properties.contains(index)
      if let item = property(plan.properties[index], .property, isDeprecated: isDeprecated) {
        properties.append(item)
      }
    }
    guard let name = event.name else {
      // Half a line is typed: what stands below it stays in sight.
      return properties.isEmpty ? nil : unnamed(event, detail, properties)
    }
    return item(
      .event, name, in: event.node, detail: detail, isDeprecated: event.isDeprecated, children: properties)
  }

  private func unnamed(_ event: Event, _ detail: String?, _ properties: [OutlineItem]) -> OutlineItem {
    let whole = ranges.whole(event.node)
    return OutlineItem(
      kind: .event, name: OutlineBuilder.shown(""), detail: detail,
      range: properties.reduce(whole) { $0.union($1.range) }, nameRange: document.tree.firstLine(of: whole),
      isDeprecated: event.isDeprecated, children: properties)
  }

  private func property(_ property: Property, _ kind: OutlineItem.Kind, isDeprecated: Bool) -> OutlineItem? {
    guard let name = property.name else { return nil }
    let detail =
      property.isRequired == true
      ? property.type.flatMap { requiredTypes[$0.name.index] } ?? "required" : property.type.map { shown($0) }
    return item(kind, name, in: property.node, detail: detail, isDeprecated: isDeprecated)
  }

  private func snapshot(_ snapshot: Snapshot) -> OutlineItem? {
    guard let trait = snapshot.trait else { return nil }
    return item(.snapshot, trait, in: snapshot.node, detail: snapshot.entity.map { shown($0) })
  }

  private func item(
    _ kind: OutlineItem.Kind, _ name: Mention, in node: NodeID, detail: String?, isDeprecated: Bool = false,
    children: [OutlineItem] = []
  ) -> OutlineItem {
    var nameRange = document.range(of: name.node)
    var range = ranges.whole(node)
    // What is read through an alias is shown there: its anchor stands in another item.
    if let alias = document.alias(of: name.node).map({ document.tree.range(of: $0) }) {
      nameRange = alias
      if document.alias(of: node) != nil { range = alias }
    }
    range = range.union(nameRange)
    // A list of names that stands elsewhere, as `required_properties` may, still lies in its owner.
    for child in children { range = range.union(child.range) }
    return OutlineItem(
      kind: kind, name: shown(name), detail: detail,
      range: range, nameRange: nameRange, isDeprecated: isDeprecated, children: children)
  }

  // MARK: Sections

  /// Events of one category that stand together are put under it, unless the categories change too often for that.
  private func byCategory(_ events: [Int]) -> [OutlineItem] {
    var runs: [(category: Mention?, events: Range<Int>)] = []
    for (position, index) in events.enumerated() {
      let category = plan.events[index].category
      if let last = runs.last, last.category?.name == category?.name {
        runs[runs.count - 1].events = last.events.lowerBound..<position + 1
      } else {
        runs.append((category, position..<position + 1))
      }
    }
    let distinct = Set(runs.compactMap { $0.category?.name }).count
    guard distinct > 1, runs.count <= distinct * 2 else {
      return events.compactMap { event($0, showsCategory: true) }
    }
    return runs.flatMap { run -> [OutlineItem] in
      let items = events[run.events].compactMap { event($0, showsCategory: false) }
      guard let category = run.category, let first = items.first else { return items }
      let range = items.reduce(first.range) { $0.union($1.range) }
      return [
        OutlineItem(
          kind: .category, name: shown(category),
          detail: items.count == 1 ? "1 event" : "\(items.count) events", range: range,
          nameRange: first.nameRange, isDeprecated: false, children: items)
      ]
    }
  }

  /// The key of the document under which an item stands.
  private func topKey(around item: ByteRange) -> NodeIndex? {
    let tree = document.tree
    let root = tree.roots.first { tree.kind(of: $0) != .empty } ?? tree.root
    return tree.entries(of: root).first { tree.range(of: $0.value).encloses(item) }?.key
  }

  private func section(_ name: String, _ items: [OutlineItem], key: NodeIndex?) -> OutlineItem? {
    guard let first = items.first else { return nil }
    var range = items.reduce(first.range) { $0.union($1.range) }
    var nameRange = first.nameRange
    var name = name
    if let key, document.tree.kind(of: key).isScalar {
      nameRange = document.tree.innerRange(of: key)
      name = OutlineBuilder.shown(document.tree.string(of: key))
      range = range.union(document.tree.range(of: key))
    }
    return OutlineItem(
      kind: .section, name: name, detail: nil, range: range, nameRange: nameRange, isDeprecated: false,
      children: items)
  }
}
