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
    guard isKey(node), let value = tree.nextSibling(of: node), tree.kind(of: value).isMapping
    else { return nil }
    return value
  }

  /// Whether a scalar is a key: a colon stands behind it. What follows an item of a list is the next item.
  func isKey(_ node: NodeIndex) -> Bool {
    let bytes = tree.bytes
    guard tree.kind(of: node).isScalar else { return false }
    var end = tree.range(of: node).end
    while end < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end]) { end += 1 }
    return end < bytes.count && bytes[end] == 0x3A
  }

  /// What stands under a key.
  public func value(under key: NodeID) -> NodeID? {
    tree.nextSibling(of: syntaxNode(of: key)).map { NodeID($0.rawValue) }
  }

  /// The list under a key, or one step below it, that has an element as an item or in one.
  public func list(under key: NodeID, holding element: NodeID) -> NodeID? {
    guard let value = tree.nextSibling(of: syntaxNode(of: key)) else { return nil }
    let below = tree.kind(of: value).isMapping ? tree.entries(of: value).map(\.value) : [value]
    let wanted = range(of: element)
    for list in below where tree.kind(of: list).isSequence {
      let range = tree.range(of: list)
      if range.start <= wanted.start, wanted.end <= range.end { return NodeID(list.rawValue) }
    }
    return nil
  }

  /// Whether an element is itself an item of a list.
  public func isItem(_ element: NodeID, of list: NodeID) -> Bool {
    tree.items(of: syntaxNode(of: list)).contains(syntaxNode(of: element))
  }

  /// The key of a mapping whose value an element is, or that it is itself.
  public func key(of element: NodeID, in mapping: NodeIndex) -> NodeIndex? {
    let node = syntaxNode(of: element)
    for (key, value) in tree.entries(of: mapping) where key == node || value == node { return key }
    return nil
  }
}
