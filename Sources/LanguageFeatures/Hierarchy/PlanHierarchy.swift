import SourceText
import TrackingPlan

/// The groups of a plan as types with parents and children, and as callers of the events at their level; entities too, as
/// the account may be one.
public struct PlanHierarchy: Sendable {
  private let document: PlanDocument
  private let plan: Plan
  private let hierarchy: GroupHierarchy
  private let ranges: ItemRanges

  /// Takes a plan; `nil` for any other document. Complexity: linear in the plan.
  public init?(of document: AnalyzedDocument) {
    guard let analysis = document.planAnalysis else { return nil }
    self.document = analysis.document
    plan = analysis.plan
    hierarchy = GroupHierarchy(plan)
    ranges = ItemRanges(analysis.document)
  }

  /// The group, entity or event whose name is at a cursor, wherever that stands.
  public func node(in document: AnalyzedDocument, at offset: Int) -> HierarchyNode? {
    guard let symbol = SymbolAtCursor(in: document, at: offset) else { return nil }
    // Of several of one name the one on which the cursor stands is meant.
    func stands(_ name: Mention?) -> Bool { self.document.stands(name, at: symbol.range) }
    switch symbol.kind {
    case .group, .entity:
      let here = plan.groups.firstIndex { stands($0.type) }
      if let here { return node(here) }
      return level(named: symbol.name)
    case .event:
      let here = plan.events.first { stands($0.name) }
      if let here { return node(here) }
      return event(named: symbol.name)
    case .property, .trait: return nil
    }
  }

  /// The group or entity in which a group lies.
  public func parents(of name: String) -> [HierarchyNode] {
    guard let index = group(named: name) else { return [] }
    if let parent = hierarchy.parents[index] { return [node(parent)] }
    guard let above = plan.groups[index].parentType, let entity = self.entity(above.name) else { return [] }
    return [node(entity)]
  }

  /// The groups that lie in a group or in an entity.
  public func children(of name: String) -> [HierarchyNode] {
    guard let index = group(named: name) else {
      guard let entity = plan.names.find(name).flatMap({ self.entity($0) }) else { return [] }
      return plan.groups.indices.filter { plan.groups[$0].parentType?.name == entity.name.name }.map(node)
    }
    return plan.groups.indices.filter { hierarchy.parents[$0] == index && $0 != index }.map(node)
  }

  /// The events at the level of a group or an entity, each with the place that says so.
  public func events(at name: String) -> [(event: HierarchyNode, place: ByteRange)] {
    guard let group = plan.names.find(name) else { return [] }
    return plan.events.compactMap { event in
      guard case .named(let level) = event.groupLevel, level.name == group, let node = node(event) else {
        return nil
      }
      return (node, document.range(of: level.node))
    }
  }

  /// The group or entity at whose level an event is, with the place that says so.
  public func levels(of name: String) -> [(group: HierarchyNode, place: ByteRange)] {
    guard let wanted = plan.names.find(name) else { return [] }
    return plan.events.compactMap { event in
      guard event.name?.name == wanted, case .named(let level) = event.groupLevel,
        let node = self.level(level.name)
      else { return nil }
      return (node, document.range(of: level.node))
    }
  }

  private func group(named name: String) -> Int? {
    plan.names.find(name).flatMap { hierarchy.positions[$0] }
  }

  private func level(named name: String) -> HierarchyNode? { plan.names.find(name).flatMap { level($0) } }

  /// The group of a name, or else the entity.
  private func level(_ name: Name) -> HierarchyNode? {
    if let index = hierarchy.positions[name] { return node(index) }
    return entity(name).map { node($0) }
  }

  private func entity(_ name: Name) -> Entity? { plan.entities.first { $0.name.name == name } }

  private func event(named name: String) -> HierarchyNode? {
    guard let wanted = plan.names.find(name) else { return nil }
    return plan.events.first { $0.name?.name == wanted }.flatMap(node)
  }

  private func node(_ index: Int) -> HierarchyNode {
    let group = plan.groups[index]
    let nameRange = document.range(of: group.type?.node ?? group.node)
    return HierarchyNode(
      kind: .group, name: OutlineBuilder.shown(group.type.map { plan.text($0) } ?? ""),
      detail: GroupChain(to: index, plan, hierarchy).place,
      range: ranges.whole(group.node).union(nameRange), nameRange: nameRange)
  }

  private func node(_ entity: Entity) -> HierarchyNode {
    let nameRange = document.range(of: entity.name.node)
    return HierarchyNode(
      kind: .entity, name: OutlineBuilder.shown(plan.text(entity.name)), detail: nil,
      range: ranges.whole(entity.node).union(nameRange), nameRange: nameRange)
  }

  private func node(_ event: Event) -> HierarchyNode? {
    guard let name = event.name else { return nil }
    let nameRange = document.range(of: name.node)
    return HierarchyNode(
      kind: .event, name: OutlineBuilder.shown(plan.text(name)),
      detail: event.category.map { OutlineBuilder.shown(plan.text($0)) },
      range: ranges.whole(event.node).union(nameRange), nameRange: nameRange)
  }
}
