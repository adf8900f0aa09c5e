import SourceText
import TrackingPlan
import YAML

/// The bytes of a plan's items with all that belongs to them: an item that is a key reaches to the end of its value.
struct ItemRanges {
  private let document: PlanDocument
  /// The value of each node that is a key, by the key's number.
  private let values: [NodeIndex?]

  /// Complexity: linear in the nodes.
  init(_ document: PlanDocument) {
    self.document = document
    var values = [NodeIndex?](repeating: nil, count: document.tree.nodeCount)
    for raw in values.indices {
      let node = NodeIndex(UInt32(truncatingIfNeeded: raw))
      guard document.tree.kind(of: node).isMapping else { continue }
      for (key, value) in document.tree.entries(of: node) where Int(key.rawValue) < values.count {
        values[Int(key.rawValue)] = value
      }
    }
    self.values = values
  }

  /// All bytes of an item.
  func whole(_ item: NodeID) -> ByteRange {
    let node = document.syntaxNode(of: item)
    let range = document.tree.range(of: node)
    guard Int(node.rawValue) < values.count, let value = values[Int(node.rawValue)],
      document.tree.kind(of: value) != .empty
    else { return range }
    return range.union(document.tree.range(of: value))
  }
}
