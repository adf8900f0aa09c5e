import Schema
import TrackingPlan
import YAML

/// How the lists of a document write their items.
enum ListStyle {
  /// The style of the list at the cursor, or else of the lists of its kind; braces where there are none.
  static func style(at request: CompletionRequest) -> ItemWriter.Style {
    let tree = request.document.tree
    if let list = request.context.collection, tree.kind(of: list).isSequence,
      let style = style(of: list, tree, besides: request.offset)
    {
      return style
    }
    if let key = request.listKey, let field = request.document.field(key.node, at: key.place),
      field.value == .propertyNames
    {
      return .names
    }
    guard let plan = request.document.planAnalysis, case let place = request.place.place else {
      return .braces(isSpaced: false)
    }
    let lists: [NodeID?] =
      switch place {
      case .property, .properties: plan.plan.events.map(\.propertiesNode)
      case .trait, .traits: plan.plan.entities.map(\.traitsNode) + plan.plan.groups.map(\.traitsNode)
      default: []
      }
    for case let list? in lists {
      let node = plan.document.syntaxNode(of: list)
      // A list may be told by its key.
      for candidate in [node, tree.nextSibling(of: node)].compactMap({ $0 }) {
        if let style = style(of: candidate, tree, besides: request.offset) { return style }
      }
    }
    let lines: [Place] = [.event, .events, .group, .groups, .observedEvent, .observedEvents]
    return lines.contains(place) ? .lines : .braces(isSpaced: false)
  }

  private static func style(of list: NodeIndex, _ tree: SyntaxTree, besides offset: Int) -> ItemWriter.Style?
  {
    for item in tree.items(of: list) where !tree.range(of: item).touches(offset) {
      switch tree.kind(of: item) {
      case .blockMapping: return .lines
      case .flowMapping:
        let start = tree.range(of: item).start
        return .braces(isSpaced: start + 1 < tree.bytes.count && tree.bytes[start + 1] == 0x20)
      case .plain, .singleQuoted, .doubleQuoted: return .names
      default: continue
      }
    }
    return nil
  }
}
