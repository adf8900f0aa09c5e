import SourceText

extension SyntaxTree {
  /// Whether another tree says the same: the same nodes in the same styles with the same content, anchors and tags,
  /// the same comments but for blanks at their ends, and as many problems. Complexity: linear.
  public func hasSameContent(as other: SyntaxTree) -> Bool {
    guard roots == other.roots, nodes.count == other.nodes.count, problems.count == other.problems.count,
      comments.count == other.comments.count
    else { return false }
    for (first, second) in zip(comments, other.comments)
    where !trimmed(first).elementsEqual(other.trimmed(second)) {
      return false
    }
    // The parser numbers the nodes of two texts alike that differ in white space alone.
    let left = nodes.span
    let right = other.nodes.span
    for index in left.indices {
      guard left[index].nextSibling == right[index].nextSibling,
        left[index].firstChild == right[index].firstChild || !left[index].kind.isCollection,
        isSame(index, as: index, of: other)
      else { return false }
    }
    return true
  }

  /// Whether a node says the same as one of another tree. Complexity: linear in the node.
  public func hasSameContent(_ node: NodeIndex, as match: NodeIndex, of other: SyntaxTree) -> Bool {
    var pending = [(node, match)]
    while let (first, second) = pending.popLast() {
      guard isSame(Int(first.rawValue), as: Int(second.rawValue), of: other) else { return false }
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

  /// Whether two nodes, given by their positions, are the same but for what lies in them.
  private func isSame(_ first: Int, as second: Int, of other: SyntaxTree) -> Bool {
    guard first < nodes.count, second < other.nodes.count else { return false }
    let left = nodes[first]
    let right = other.nodes[second]
    guard left.kind == right.kind else { return false }
    // Hardly any node has an anchor or a tag.
    if left.flags.contains(.hasProperties) || right.flags.contains(.hasProperties),
      !hasSameProperties(first, as: second, of: other)
    {
      return false
    }
    if left.kind.isCollection || left.kind == .empty { return true }
    // What a block scalar means hangs on the columns around it, too.
    if left.kind != .literal, left.kind != .folded,
      isEqual(
        ByteRange(Int(left.start), Int(left.end)), ByteRange(Int(right.start), Int(right.end)), of: other)
    {
      return true
    }
    return left.kind != .alias
      && ScalarDecoder(bytes: bytes).decode(left) == ScalarDecoder(bytes: other.bytes).decode(right)
  }

  private func hasSameProperties(_ first: Int, as second: Int, of other: SyntaxTree) -> Bool {
    let left = properties(of: NodeIndex(UInt32(truncatingIfNeeded: first)))
    let right = other.properties(of: NodeIndex(UInt32(truncatingIfNeeded: second)))
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
    var step = 0
    while step + 8 <= first.count {
      let part = left.bytes.unsafeLoadUnaligned(fromByteOffset: first.start + step, as: UInt64.self)
      guard part == right.bytes.unsafeLoadUnaligned(fromByteOffset: second.start + step, as: UInt64.self)
      else {
        return false
      }
      step += 8
    }
    while step < first.count {
      guard left[first.start + step] == right[second.start + step] else { return false }
      step += 1
    }
    return true
  }

  private func trimmed(_ range: ByteRange) -> ArraySlice<UInt8> {
    var end = min(range.end, bytes.count)
    let start = min(range.start, end)
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return bytes[start..<end]
  }
}
