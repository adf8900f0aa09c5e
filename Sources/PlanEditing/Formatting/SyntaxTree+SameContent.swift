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
      guard kind == other.kind(of: second), text(anchor(of: first)) == other.text(other.anchor(of: second)),
        text(tag(of: first)) == other.text(other.tag(of: second))
      else { return false }
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
        if text(range(of: first)) != other.text(other.range(of: second)) { return false }
      } else if isVerbatim(first), other.isVerbatim(second) {
        if text(innerRange(of: first)) != other.text(other.innerRange(of: second)) { return false }
      } else if contentBytes(of: first) != other.contentBytes(of: second) {
        return false
      }
    }
    return true
  }

  private func text(_ range: ByteRange?) -> ArraySlice<UInt8>? {
    guard let range, range.end <= bytes.count else { return nil }
    return bytes[range.range]
  }

  private func trimmed(_ range: ByteRange) -> ArraySlice<UInt8> {
    var end = min(range.end, bytes.count)
    let start = min(range.start, end)
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return bytes[start..<end]
  }
}
