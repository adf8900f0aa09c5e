extension SyntaxTree {
  /// The plain scalars of some lengths in bytes that are keys of mappings.
  ///
  /// Complexity: linear in the nodes; nothing is decoded.
  public func plainKeys(ofLength lengths: ClosedRange<Int>) -> [NodeIndex] {
    var found: [NodeIndex] = []
    let nodes = nodes.span
    for raw in nodes.indices where nodes[raw].kind.isMapping {
      var next = Int(nodes[raw].firstChild)
      while next < nodes.count {
        let key = next
        let value = Int(nodes[key].nextSibling)
        guard value < nodes.count else { break }
        next = Int(nodes[value].nextSibling)
        guard nodes[key].kind == .plain, lengths.contains(Int(nodes[key].end) - Int(nodes[key].start)) else {
          continue
        }
        found.append(NodeIndex(UInt32(truncatingIfNeeded: key)))
      }
    }
    return found.sorted()
  }
}
