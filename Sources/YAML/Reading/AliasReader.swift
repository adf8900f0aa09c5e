/// Puts what aliases stand for in their place, for a reader that knows no aliases.
struct AliasReader {
  /// Where an entry of a merged mapping goes on in the chain of its new siblings.
  private struct Chain {
    var first = Node.none
    var last = Node.none
  }

  private let tree: SyntaxTree
  private(set) var nodes: [Node]
  /// By the number of a node behind the tree's own, the node that it is a copy of.
  private(set) var origins: [UInt32] = []
  /// By the same number, the alias through which it is read.
  private(set) var aliases: [UInt32] = []
  /// The targets that were read.
  private(set) var targets: [UInt32] = []
  /// How many nodes may still be looked at.
  private var budget: Int
  /// The collections around the node that is read: an alias of one of them would have no end.
  private var open: [UInt32] = []
  private var alias: UInt32 = Node.none
  private var hasFailed = false

  /// Reads the aliases of a tree.
  ///
  /// - Parameter mostNodes: How many nodes are read through aliases; what would be more stays unread.
  init(_ tree: SyntaxTree, mostNodes: Int) {
    self.tree = tree
    nodes = tree.nodes
    budget = mostNodes
    for root in tree.roots { read(root.rawValue, depth: 0) }
  }

  // MARK: The tree's own nodes

  private mutating func read(_ index: UInt32, depth: Int) {
    guard Int(index) < tree.nodes.count else { return }
    let kind = tree.nodes[Int(index)].kind
    if kind == .alias { return readAlias(index, depth: depth) }
    guard kind.isCollection else { return }
    open.append(index)
    var last = Node.none
    for item in tree.items(of: NodeIndex(index)) { read(item.rawValue, depth: depth + 1) }
    for (key, value) in tree.entries(of: NodeIndex(index)) {
      read(key.rawValue, depth: depth + 1)
      if !isMerge(key) { read(value.rawValue, depth: depth + 1) }
      last = value.rawValue
    }
    if kind.isMapping, let merge = firstMerge(of: index) {
      let merged = attempt(through: merge) { reader in
        var chain = Chain()
        reader.addMerged(of: index, to: &chain, depth: depth)
        return chain
      }
      if let merged, Int(last) < nodes.count { nodes[Int(last)].nextSibling = merged.first }
    }
    open.removeLast()
  }

  private mutating func readAlias(_ index: UInt32, depth: Int) {
    guard let target = target(of: index) else { return }
    let children = attempt(through: index) { reader in
      reader.open.append(target)
      let chain = reader.copyChildren(of: target, depth: depth)
      reader.open.removeLast()
      return chain
    }
    guard let children else { return }
    put(target, children.first, at: Int(index))
    targets.append(target)
  }

  /// Copies something; `nil`, and no copies, where that would be too much or too deep.
  private mutating func attempt(
    through index: UInt32, _ body: (inout AliasReader) -> Chain
  ) -> Chain? {
    guard budget > 0 else { return nil }
    let (count, copies, read) = (nodes.count, origins.count, targets.count)
    alias = index
    hasFailed = false
    let chain = body(&self)
    guard hasFailed else { return chain }
    nodes.removeLast(nodes.count - count)
    origins.removeLast(origins.count - copies)
    aliases.removeLast(aliases.count - copies)
    targets.removeLast(targets.count - read)
    return nil
  }

  // MARK: Copies

  private mutating func copyChildren(of source: UInt32, depth: Int) -> Chain {
    var chain = Chain()
    for item in tree.items(of: NodeIndex(source)) where !hasFailed {
      add(copy(item.rawValue, depth: depth + 1), to: &chain)
    }
    for (key, value) in tree.entries(of: NodeIndex(source)) where !hasFailed {
      add(copy(key.rawValue, depth: depth + 1), to: &chain)
      add(copy(value.rawValue, depth: depth + 1, isRead: !isMerge(key)), to: &chain)
    }
    if tree.nodes[Int(source)].kind.isMapping { addMerged(of: source, to: &chain, depth: depth) }
    return chain
  }

  /// - Parameter isRead: Whether aliases in it are read.
  private mutating func copy(_ source: UInt32, depth: Int, isRead: Bool = true) -> UInt32 {
    budget -= 1
    guard budget >= 0, depth < SyntaxLimits.standard.maximumDepth else {
      hasFailed = true
      return Node.none
    }
    let copy = UInt32(truncatingIfNeeded: nodes.count)
    var node = tree.nodes[Int(source)]
    node.nextSibling = Node.none
    node.flags.remove(.hasProperties)
    nodes.append(node)
    origins.append(source)
    aliases.append(alias)
    guard isRead else { return copy }
    let target = target(of: source)
    if let content = target ?? (node.kind.isCollection ? source : nil) {
      open.append(content)
      let children = copyChildren(of: content, depth: depth)
      open.removeLast()
      if !hasFailed { put(content, children.first, at: Int(copy)) }
      if let target { targets.append(target) }
    }
    return copy
  }

  /// Adds the entries that the merge keys of a mapping bring and it does not have itself (YAML 1.1, `<<`).
  private mutating func addMerged(of mapping: UInt32, to chain: inout Chain, depth: Int) {
    guard firstMerge(of: mapping) != nil else { return }
    var known: Set<[UInt8]> = []
    for (key, _) in tree.entries(of: NodeIndex(mapping)) { known.insert(tree.contentBytes(of: key)) }
    addMerged(of: mapping, known: &known, to: &chain, depth: depth)
  }

  private mutating func addMerged(
    of mapping: UInt32, known: inout Set<[UInt8]>, to chain: inout Chain, depth: Int
  ) {
    guard depth < SyntaxLimits.standard.maximumDepth else {
      hasFailed = true
      return
    }
    for (key, value) in tree.entries(of: NodeIndex(mapping)) where isMerge(key) {
      let content = target(of: value.rawValue) ?? value.rawValue
      let items = tree.items(of: NodeIndex(content)).map { target(of: $0.rawValue) ?? $0.rawValue }
      for base in tree.kind(of: NodeIndex(content)).isMapping ? [content] : items {
        guard tree.kind(of: NodeIndex(base)).isMapping, !open.contains(base) else { continue }
        open.append(base)
        for (key, value) in tree.entries(of: NodeIndex(base)) {
          budget -= 1
          guard budget >= 0, !hasFailed else {
            hasFailed = true
            break
          }
          guard !isMerge(key), tree.kind(of: key).isScalar,
            known.insert(tree.contentBytes(of: key)).inserted
          else { continue }
          add(copy(key.rawValue, depth: depth + 1), to: &chain)
          add(copy(value.rawValue, depth: depth + 1), to: &chain)
        }
        addMerged(of: base, known: &known, to: &chain, depth: depth + 1)
        open.removeLast()
        targets.append(base)
      }
    }
  }

  // MARK: Nodes

  private mutating func add(_ node: UInt32, to chain: inout Chain) {
    guard Int(node) < nodes.count else { return }
    if Int(chain.last) < nodes.count { nodes[Int(chain.last)].nextSibling = node } else { chain.first = node }
    chain.last = node
  }

  /// Writes a collection with its new children into a node, which keeps its place among its siblings.
  private mutating func put(_ target: UInt32, _ firstChild: UInt32, at index: Int) {
    let next = nodes[index].nextSibling
    nodes[index] = tree.nodes[Int(target)]
    nodes[index].flags.remove(.hasProperties)
    nodes[index].firstChild = firstChild
    nodes[index].nextSibling = next
  }

  /// The collection that an alias stands for, unless it stands in that itself.
  private func target(of node: UInt32) -> UInt32? {
    guard let target = tree.target(of: NodeIndex(node)), tree.kind(of: target).isCollection,
      Int(target.rawValue) < tree.nodes.count, !open.contains(target.rawValue)
    else { return nil }
    return target.rawValue
  }

  /// The value of the first merge key of a mapping.
  private func firstMerge(of mapping: UInt32) -> UInt32? {
    tree.entries(of: NodeIndex(mapping)).first { isMerge($0.key) }?.value.rawValue
  }

  private func isMerge(_ key: NodeIndex) -> Bool {
    guard tree.kind(of: key) == .plain else { return false }
    let range = tree.range(of: key)
    return range.count == 2 && range.end <= tree.bytes.count && tree.bytes[range.start] == 0x3C
      && tree.bytes[range.start + 1] == 0x3C
  }
}
