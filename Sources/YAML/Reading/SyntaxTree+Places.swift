import SourceText

extension SyntaxTree {
  /// The nodes from a document's root to the innermost one that holds a byte offset or touches it.
  ///
  /// Where two nodes touch the offset, the one that begins there wins. An empty node counts where it lies. The
  /// path is empty where no document's root holds the offset. Complexity: linear in the children along the path.
  public func path(to offset: Int) -> [NodeIndex] {
    guard let root = roots.last(where: { range(of: $0).touches(offset) }) else { return [] }
    var path = [root]
    var current = root
    while let child = child(of: current, at: offset) {
      path.append(child)
      current = child
    }
    return path
  }

  /// The child that holds an offset, or touches it at its end.
  private func child(of node: NodeIndex, at offset: Int) -> NodeIndex? {
    var holding: NodeIndex?
    var touching: NodeIndex?
    var next = firstChild(of: node)
    while let child = next {
      let range = range(of: child)
      if range.start > offset { break }
      // After recovery one child may reach around the next: then the later one is the closer.
      if range.contains(offset) {
        holding = child
      } else if range.touches(offset) {
        touching = child
      }
      next = nextSibling(of: child)
    }
    return holding ?? touching
  }

  /// The comments that begin within a range, in order. Complexity: logarithmic in the number of comments.
  public func comments(in range: ByteRange) -> ArraySlice<ByteRange> {
    let low = firstComment(from: range.start)
    return comments[low..<max(low, firstComment(from: range.end))]
  }

  /// A range as far as its first line goes. Complexity: linear in that line.
  public func firstLine(of range: ByteRange) -> ByteRange {
    var end = range.start
    while end < min(range.end, bytes.count), bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return ByteRange(range.start, end)
  }

  /// How far along a line its comment is looked for, in bytes: what stands further away says nothing of a place.
  private static let commentReach = 4096

  /// The comment on the line of an offset, if there is one within some thousand bytes.
  ///
  /// Complexity: logarithmic in the number of comments, and linear in the bytes up to the comment.
  public func comment(onLineOf offset: Int) -> ByteRange? {
    let next = firstComment(from: offset)
    // A comment ends with its line.
    if next > 0, comments[next - 1].end >= offset { return comments[next - 1] }
    guard next < comments.count, comments[next].start - offset <= SyntaxTree.commentReach else { return nil }
    let between = bytes[max(offset, 0)..<max(offset, 0, min(comments[next].start, bytes.count))]
    return between.contains { $0 == 0x0A || $0 == 0x0D } ? nil : comments[next]
  }

  /// The comments on lines of their own right above the line of an offset, from the top; an empty line ends them.
  ///
  /// There are none for an offset that is some thousand bytes from the start of its line. Complexity: logarithmic in the
  /// number of comments, and linear in the line up to the offset and in the comments.
  public func commentsAbove(_ offset: Int) -> ArraySlice<ByteRange> {
    var lineStart = min(max(offset, 0), bytes.count)
    let reach = max(0, lineStart - SyntaxTree.commentReach)
    guard !comments.isEmpty else { return [] }
    while lineStart > reach, bytes[lineStart - 1] != 0x0A, bytes[lineStart - 1] != 0x0D { lineStart -= 1 }
    guard lineStart > reach || reach == 0 else { return [] }
    let end = firstComment(from: lineStart)
    var first = end
    while first > 0 {
      let comment = comments[first - 1]
      var breakStart = lineStart
      if breakStart > 0, bytes[breakStart - 1] == 0x0A { breakStart -= 1 }
      if breakStart > 0, bytes[breakStart - 1] == 0x0D { breakStart -= 1 }
      guard comment.end == breakStart, comment.end < lineStart else { break }
      var index = comment.start
      while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
      guard index == 0 || bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D else { break }
      first -= 1
      lineStart = index
    }
    return comments[first..<end]
  }

  /// The position of the first comment at or after an offset.
  private func firstComment(from offset: Int) -> Int {
    var low = 0
    var high = comments.count
    while low < high {
      let middle = low + (high - low) / 2
      if comments[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
