import SourceText
import TrackingPlan

/// The groups of a plan as types with parents and children, and as callers of the events at their level.
public struct PlanHierarchy: Sendable {
  private let document: PlanDocument
  private let plan: Plan
  private let hierarchy: GroupHierarchy

  /// Takes a plan; `nil` for any other document. Complexity: linear in the groups.
  public init?(of document: AnalyzedDocument) {
    guard let analysis = document.planAnalysis else { return nil }
    self.document = analysis.document
    plan = analysis.plan
    hierarchy = GroupHierarchy(plan)
  }

  /// The group or event whose name is at a cursor, wherever that stands.
  public func node(in document: AnalyzedDocument, at offset: Int) -> HierarchyNode? {
    guard let symbol = SymbolAtCursor(in: document, at: offset) else { return nil }
    switch symbol.kind {
    case .group, .entity: return group(named: symbol.name).map(node)
    case .event: return event(named: symbol.name)
    case .property, .trait: return nil
    }
  }

  /// The group in which a group lies.
  public func parents(of name: String) -> [HierarchyNode] {
    guard let index = group(named: name), let parent = hierarchy.parents[index] else { return [] }
    return [node(parent)]
  }

  /// The groups that lie in a group.
  public func children(of name: String) -> [HierarchyNode] {
    guard let index = group(named: name) else { return [] }
    return plan.groups.indices.filter { hierarchy.parents[$0] == index && $0 != index }.map(node)
  }

  /// The events at a group's level, each with the place that says so.
  public func events(at name: String) -> [(event: HierarchyNode, place: ByteRange)] {
    guard let group = plan.names.find(name) else { return [] }
    return plan.events.compactMap { event in
      guard case .named(let level) = event.groupLevel, level.name == group, let node = node(event) else {
        return nil
      }
      return (node, document.range(of: level.node))
    }
  }

  /// The group at whose level an event is, with the place that says so.
  public func levels(of name: String) -> [(group: HierarchyNode, place: ByteRange)] {
    guard let wanted = plan.names.find(name) else { return [] }
    return plan.events.compactMap { event in
      guard event.name?.name == wanted, case .named(let level) = event.groupLevel,
        let index = hierarchy.positions[level.name]
      else { return nil }
      return (node(index), document.range(of: level.node))
    }
  }

  private func group(named name: String) -> Int? {
    plan.names.find(name).flatMap { hierarchy.positions[$0] }
  }

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
      range: Definition.wholeItem(around: nameRange, in: document.tree).union(nameRange), nameRange: nameRange
    )
  }

  private func node(_ event: Event) -> HierarchyNode? {
    guard let name = event.name else { return nil }
    let nameRange = document.range(of: name.node)
    return HierarchyNode(
      kind: .event, name: OutlineBuilder.shown(plan.text(name)),
      detail: event.category.map { OutlineBuilder.shown(plan.text($0)) },
      range: Definition.wholeItem(around: nameRange, in: document.tree).union(nameRange), nameRange: nameRange
    )
  }
}
