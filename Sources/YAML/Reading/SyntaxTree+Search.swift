extension SyntaxTree {
  /// The plain scalars of some lengths in bytes that pass and are keys of mappings.
  ///
  /// Complexity: linear in the nodes; nothing is decoded.
  ///
  /// - Parameter passes: called with the bytes of each plain scalar of such a length.
  public func plainKeys(
    ofLength lengths: ClosedRange<Int>, where passes: (ArraySlice<UInt8>) -> Bool
  ) -> [NodeIndex] {
    var candidates: Set<Int> = []
    var found: [NodeIndex] = []
    let nodes = nodes.span
    for index in nodes.indices where nodes[index].kind == .plain {
      let (start, end) = (Int(nodes[index].start), Int(nodes[index].end))
      if lengths.contains(end - start), end <= bytes.count, passes(bytes[start..<end]) {
        candidates.insert(index)
      }
    }
    // Most texts have none, and which of them are keys is the longer way.
    if candidates.isEmpty { return [] }
    for raw in nodes.indices where nodes[raw].kind.isMapping {
      var next = Int(nodes[raw].firstChild)
      while next < nodes.count {
        let key = next
        let value = Int(nodes[key].nextSibling)
        guard value < nodes.count else { break }
        next = Int(nodes[value].nextSibling)
        if candidates.contains(key) { found.append(NodeIndex(UInt32(truncatingIfNeeded: key))) }
      }
    }
    return found.sorted()
  }
}
