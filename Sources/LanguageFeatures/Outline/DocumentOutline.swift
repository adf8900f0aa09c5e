import SourceText
import TrackingPlan
import Workspace
import YAML

/// What a document names, as a tree: entities and groups with their traits, events by category with their
/// properties, snapshots; of a current state, the events that the code sends.
public struct DocumentOutline: Sendable {
  /// The sections in the order of the text.
  public let items: [OutlineItem]

  /// Collects the names. Complexity: linear, but for a sort of the sections.
  public init(of document: AnalyzedDocument) {
    switch document.kind {
    case .plan:
      guard let analysis = document.analysis else {
        items = []
        return
      }
      let builder = OutlineBuilder(analysis.document)
      items = builder.build()
    case .state: items = DocumentOutline.observed(StateDocument(document.tree))
    case .configuration, .profile: items = DocumentOutline.keys(of: document.tree)
    }
  }

  private static func observed(_ document: StateDocument) -> [OutlineItem] {
    document.state.events.compactMap { event in
      guard let name = event.name else { return nil }
      let nameRange = document.range(of: name.node)
      let properties = (event.properties ?? []).map { property($0, in: document) }
      return OutlineItem(
        kind: .event, name: OutlineBuilder.shown(document.state.text(name)),
        detail: event.status == .orphaned ? "orphaned" : nil,
        range: properties.reduce(document.range(of: event.node).union(nameRange)) { $0.union($1.range) },
        nameRange: nameRange, isDeprecated: false, children: properties)
    }
  }

  private static func property(_ mention: Mention, in document: StateDocument) -> OutlineItem {
    let range = document.range(of: mention.node)
    return OutlineItem(
      kind: .property, name: OutlineBuilder.shown(document.state.text(mention)), detail: nil, range: range,
      nameRange: range, isDeprecated: false, children: [])
  }

  /// The keys of a mapping: all that a configuration and a profile have.
  private static func keys(of tree: SyntaxTree) -> [OutlineItem] {
    tree.entries(of: tree.root).map { key, value in
      let range = tree.range(of: key)
      return OutlineItem(
        kind: .section, name: OutlineBuilder.shown(tree.string(of: key)), detail: nil,
        range: tree.kind(of: value) == .empty ? range : range.union(tree.range(of: value)), nameRange: range,
        isDeprecated: false, children: [])
    }
  }
}
