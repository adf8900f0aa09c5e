extension SyntaxTree {
  /// The plain scalars of some lengths in bytes that are keys of mappings.
  ///
  /// Complexity: linear in the nodes; nothing is decoded.
  public func plainKeys(ofLength lengths: ClosedRange<Int>) -> [NodeIndex] {
    var found: [NodeIndex] = []
    for raw in nodes.indices where nodes[raw].kind.isMapping {
      for (key, _) in entries(of: NodeIndex(UInt32(truncatingIfNeeded: raw))) {
        if kind(of: key) == .plain, lengths.contains(range(of: key).count) { found.append(key) }
      }
    }
    return found.sorted()
  }
}
