import SourceText

extension SyntaxTree {
  /// The fewest nodes that may be read through aliases: in small texts they may well be more than all others.
  private static let fewestAliased = 32_768

  /// The tree with what aliases of lists and mappings stand for in their place, and with the entries that merge keys
  /// bring (`<<`, YAML 1.1); `nil` where there is nothing of the kind.
  ///
  /// The nodes that are read through aliases are at most as many as the tree has, or 32,768; an alias that would bring more
  /// stays what it is, as does one within its own anchor. Complexity: linear in the nodes; constant in a text without
  /// anchors and tags.
  public func readingAliases() -> AliasedTree? {
    guard !properties.isEmpty else { return nil }
    let reader = AliasReader(self, mostNodes: max(nodes.count, Self.fewestAliased))
    guard !reader.targets.isEmpty else { return nil }
    var tree = self
    tree.nodes = reader.nodes
    var shared: [ByteRange] = []
    for range in Set(reader.targets).map({ range(of: NodeIndex($0)) }).sorted() {
      if let last = shared.last, range.start <= last.end {
        shared[shared.count - 1] = last.union(range)
      } else {
        shared.append(range)
      }
    }
    let places = AliasedPlaces(
      ownCount: nodes.count, origins: reader.origins, aliases: reader.aliases, shared: shared)
    return AliasedTree(tree: tree, places: places)
  }
}
