import SourceText
import YAML

extension SyntaxTree {
  /// Whether another tree says the same: the same nodes in the same styles with the same content, anchors and tags,
  /// the same comments but for blanks at their ends, and as many problems. Complexity: linear.
  func hasSameContent(as other: SyntaxTree) -> Bool {
    guard roots.count == other.roots.count, problems.count == other.problems.count,
      comments.count == other.comments.count
    else { return false }
    for (first, second) in zip(comments, other.comments)
    where !trimmed(first).elementsEqual(other.trimmed(second)) {
      return false
    }
    var pending = Array(zip(roots, other.roots))
    while let (first, second) = pending.popLast() {
      let kind = kind(of: first)
      guard kind == other.kind(of: second), hasSameProperties(first, as: second, of: other) else {
        return false
      }
      if kind.isCollection {
        var left = firstChild(of: first)
        var right = other.firstChild(of: second)
        while let child = left {
          guard let match = right else { return false }
          pending.append((child, match))
          left = nextSibling(of: child)
          right = other.nextSibling(of: match)
        }
        if right != nil { return false }
      } else if kind == .alias {
        if !isEqual(range(of: first), other.range(of: second), of: other) { return false }
      } else if isVerbatim(first), other.isVerbatim(second) {
        if !isEqual(innerRange(of: first), other.innerRange(of: second), of: other) { return false }
      } else if contentBytes(of: first) != other.contentBytes(of: second) {
        return false
      }
    }
    return true
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
