import SourceText
import YAML

extension SyntaxTree {
  /// Whether another tree says the same: the same nodes in the same styles with the same content, anchors and tags,
  /// the same comments but for blanks at their ends, and as many problems. Complexity: linear.
  func hasSameContent(as other: SyntaxTree) -> Bool {
    guard roots == other.roots, nodeCount == other.nodeCount, problems.count == other.problems.count,
      comments.count == other.comments.count
    else { return false }
    for (first, second) in zip(comments, other.comments)
    where !trimmed(first).elementsEqual(other.trimmed(second)) {
      return false
    }
    // The parser numbers the nodes of two texts alike that differ in white space alone.
    for number in 0..<nodeCount {
      let node = NodeIndex(UInt32(truncatingIfNeeded: number))
      guard firstChild(of: node) == other.firstChild(of: node),
        nextSibling(of: node) == other.nextSibling(of: node), isSame(node, as: node, of: other)
      else { return false }
    }
    return true
  }

  /// Whether a node says the same as one of another tree. Complexity: linear in the node.
  func hasSameContent(_ node: NodeIndex, as match: NodeIndex, of other: SyntaxTree) -> Bool {
    var pending = [(node, match)]
    while let (first, second) = pending.popLast() {
      guard isSame(first, as: second, of: other) else { return false }
      var left = firstChild(of: first)
      var right = other.firstChild(of: second)
      while let child = left {
        guard let match = right else { return false }
        pending.append((child, match))
        left = nextSibling(of: child)
        right = other.nextSibling(of: match)
      }
      if right != nil { return false }
    }
    return true
  }

  /// Whether two nodes are the same but for what lies in them.
  private func isSame(_ first: NodeIndex, as second: NodeIndex, of other: SyntaxTree) -> Bool {
    let kind = kind(of: first)
    guard kind == other.kind(of: second), hasSameProperties(first, as: second, of: other) else {
      return false
    }
    if kind.isCollection || kind == .empty { return true }
    // What a block scalar means hangs on the columns around it, too.
    if kind != .literal, kind != .folded, isEqual(range(of: first), other.range(of: second), of: other) {
      return true
    }
    return kind != .alias && contentBytes(of: first) == other.contentBytes(of: second)
  }

  /// Whether two nodes have the same anchor and the same tag; hardly any node has one.
  private func hasSameProperties(_ first: NodeIndex, as second: NodeIndex, of other: SyntaxTree) -> Bool {
    let left = properties(of: first)
    let right = other.properties(of: second)
    if left == nil, right == nil { return true }
    return isEqual(left?.anchor, right?.anchor, of: other) && isEqual(left?.tag, right?.tag, of: other)
  }

  private func isEqual(_ first: ByteRange?, _ second: ByteRange?, of other: SyntaxTree) -> Bool {
    guard let first, let second else { return first == second }
    return isEqual(first, second, of: other)
  }

  /// Whether two ranges, one of each tree, hold the same bytes. Compared in place: there is one for each scalar.
  private func isEqual(_ first: ByteRange, _ second: ByteRange, of other: SyntaxTree) -> Bool {
    guard first.count == second.count, first.end <= bytes.count, second.end <= other.bytes.count else {
      return false
    }
    let left = bytes.span
    let right = other.bytes.span
    for step in 0..<first.count where left[first.start + step] != right[second.start + step] { return false }
    return true
  }

  private func trimmed(_ range: ByteRange) -> ArraySlice<UInt8> {
    var end = min(range.end, bytes.count)
    let start = min(range.start, end)
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return bytes[start..<end]
  }
}
