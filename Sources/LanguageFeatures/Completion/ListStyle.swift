import PlanEditing
import Schema
import YAML

/// How the lists of a document write their items.
enum ListStyle {
  /// The form of the items of the list at the cursor, or else of most lists of its kind; braces where there are none.
  static func style(at request: CompletionRequest) -> ItemForm {
    let tree = request.document.tree
    if let list = request.context.collection, tree.kind(of: list).isSequence,
      let style = style(of: list, tree, besides: request.offset)
    {
      return style
    }
    if let key = request.listKey, let field = request.document.field(key.node, at: key.place),
      field.value == .propertyNames
    {
      return .name
    }
    switch request.place.place {
    case .property, .properties: return form(of: request.layout?.properties)
    case .trait, .traits: return form(of: request.layout?.traits)
    case .event, .events: return form(of: request.layout?.events)
    case .group, .groups, .observedEvent, .observedEvents: return .lines
    default: return .braces(isSpaced: false)
    }
  }

  /// The form of the values of the mapping at the cursor, or else of most mappings of its kind; a name with its type where
  /// there are none.
  static func members(at request: CompletionRequest, like layout: ListLayout?) -> ItemForm {
    let tree = request.document.tree
    if let mapping = request.mapping?.node, request.below == nil {
      for (key, value) in tree.entries(of: mapping) where !tree.range(of: key).touches(request.offset) {
        if let form = ItemForm(of: value, in: tree) { return form }
      }
    }
    guard let layout, layout.isMapping else { return .name }
    return layout.item
  }

  private static func form(of layout: ListLayout?) -> ItemForm {
    guard let layout else { return .braces(isSpaced: false) }
    // A name with its type is no item of a list.
    return layout.isMapping && layout.item == .name ? .braces(isSpaced: false) : layout.item
  }

  private static func style(of list: NodeIndex, _ tree: SyntaxTree, besides offset: Int) -> ItemForm? {
    for item in tree.items(of: list) where !tree.range(of: item).touches(offset) {
      if let form = ItemForm(of: item, in: tree) { return form }
    }
    return nil
  }
}
