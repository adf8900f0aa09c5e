import SourceText
import TrackingPlan
import YAML

/// The bytes of a plan's items with all that belongs to them: an item that is a key reaches to the end of its value.
struct ItemRanges {
  private let document: PlanDocument
  /// Whether each node is a key, by the node's number.
  private let areKeys: [Bool]

  /// Complexity: linear in the nodes.
  init(_ document: PlanDocument) {
    self.document = document
    let tree = document.tree
    var areKeys = [Bool](repeating: false, count: tree.nodeCount)
    for raw in areKeys.indices {
      let node = NodeIndex(UInt32(truncatingIfNeeded: raw))
      guard tree.kind(of: node).isMapping else { continue }
      var key = tree.firstChild(of: node)
      while let known = key, Int(known.rawValue) < areKeys.count {
        areKeys[Int(known.rawValue)] = true
        key = tree.nextSibling(of: known).flatMap { tree.nextSibling(of: $0) }
      }
    }
    self.areKeys = areKeys
  }

  /// All bytes of an item.
  func whole(_ item: NodeID) -> ByteRange {
    let node = document.syntaxNode(of: item)
    let range = document.tree.range(of: node)
    guard Int(node.rawValue) < areKeys.count, areKeys[Int(node.rawValue)],
      let value = document.tree.nextSibling(of: node), document.tree.kind(of: value) != .empty
    else { return range }
    return range.union(document.tree.range(of: value))
  }
}
