import SourceText

/// Where the nodes of an `AliasedTree` are written in the text.
public struct AliasedPlaces: Sendable {
  /// The number of the nodes that are written where they are read.
  private let ownCount: Int
  private let origins: [UInt32]
  private let aliases: [UInt32]
  /// What is read through aliases, in order; no two touch.
  private let shared: [ByteRange]

  init(ownCount: Int, origins: [UInt32], aliases: [UInt32], shared: [ByteRange]) {
    self.ownCount = ownCount
    self.origins = origins
    self.aliases = aliases
    self.shared = shared
  }

  /// The node of the tree as it is written that a node is; itself, where it is read nowhere else.
  public func origin(of node: NodeIndex) -> NodeIndex {
    let index = Int(node.rawValue) - ownCount
    return origins.indices.contains(index) ? NodeIndex(origins[index]) : node
  }

  /// The alias through which a node is read; `nil` where it is read where it is written.
  public func alias(of node: NodeIndex) -> NodeIndex? {
    let index = Int(node.rawValue) - ownCount
    return aliases.indices.contains(index) ? NodeIndex(aliases[index]) : nil
  }

  /// Whether a place stands in something that aliases repeat. Complexity: logarithmic in the number of such things.
  public func isShared(_ range: ByteRange) -> Bool {
    var low = 0
    var high = shared.count
    while low < high {
      let middle = low + (high - low) / 2
      if shared[middle].end < range.end { low = middle + 1 } else { high = middle }
    }
    return low < shared.count && shared[low].encloses(range)
  }
}
