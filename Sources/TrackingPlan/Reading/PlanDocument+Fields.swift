import YAML

extension PlanDocument {
  /// The mapping that holds the fields of an item: the item itself, or what stands under it where it is a key.
  public func fields(of item: NodeID) -> NodeIndex? {
    let node = syntaxNode(of: item)
    if tree.kind(of: node).isMapping {
      // `- report.created: {category: …}` has its fields one step further in.
      let entries = Array(tree.entries(of: node).prefix(2))
      if entries.count == 1, let value = entries.first?.value, tree.kind(of: value).isMapping { return value }
      return node
    }
    guard tree.kind(of: node).isScalar, let value = tree.nextSibling(of: node), tree.kind(of: value).isMapping
    else { return nil }
    return value
  }

  /// The key of a mapping whose value an element is, or that it is itself.
  public func key(of element: NodeID, in mapping: NodeIndex) -> NodeIndex? {
    let node = syntaxNode(of: element)
    for (key, value) in tree.entries(of: mapping) where key == node || value == node { return key }
    return nil
  }
}
