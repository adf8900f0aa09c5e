import SourceText

/// Where a cursor stands, also where nothing is written yet.
public struct CursorPath: Sendable, Hashable {
  /// The collections around the cursor, from the outermost; what is typed at the cursor belongs to the last.
  public var collections: [NodeIndex] = []
  /// The key behind which the cursor stands: what is typed is its value; `nil` where a key or an item is typed.
  public var key: NodeIndex?
}

extension SyntaxTree {
  /// The collections and the key that a cursor stands in, by brackets where there are any and by indentation elsewhere.
  ///
  /// On an empty line the cursor's own column counts, as a block that is being typed is where its indentation says.
  /// Complexity: linear in the children along the path.
  public func cursorPath(at offset: Int) -> CursorPath {
    let offset = min(max(offset, 0), bytes.count)
    var path = CursorPath()
    guard var node = roots.last(where: { range(of: $0).start <= offset }) ?? roots.first else { return path }
    let column = indentation(at: offset)
    while kind(of: node).isCollection {
      path.collections.append(node)
      let kind = kind(of: node)
      if kind.isFlow {
        guard let child = flowChild(of: node, at: offset, &path) else { return path }
        node = child
      } else if kind == .blockSequence {
        if let item = itemBehindDash(of: node, at: offset) {
          path.collections.append(item)
          return path
        }
        guard let item = lastChild(of: node, before: offset) else { return path }
        let isOnItemLine = lineStart(offset) <= range(of: item).start
        if !isOnItemLine, column <= self.column(of: range(of: node).start) { return path }
        node = item
        if !isOnItemLine, !isBelow(node, column, offset) { return path }
      } else {
        guard let entry = lastEntry(of: node, before: offset) else { return path }
        let keyColumn = self.column(of: range(of: entry.key).start)
        let isOnKeyLine = lineStart(offset) <= range(of: entry.key).start
        if isOnKeyLine {
          // Before the colon the key itself is typed.
          if offset <= range(of: entry.key).end { return path }
        } else if column < keyColumn {
          return path
        } else if column == keyColumn, !isSequenceAtKey(entry.value, column) {
          return path
        }
        path.key = entry.key
        node = entry.value
        if !self.kind(of: node).isCollection || !isBelow(node, column, offset) { return path }
        path.key = nil
      }
    }
    return path
  }

  /// The mapping of which the first key stands below the dash behind which the cursor stands, at the cursor's column.
  private func itemBehindDash(of list: NodeIndex, at offset: Int) -> NodeIndex? {
    var dash = offset
    while dash > 0, bytes[dash - 1] == 0x20 { dash -= 1 }
    guard dash > 0, bytes[dash - 1] == 0x2D,
      let item = items(of: list).first(where: { range(of: $0).start > offset }),
      kind(of: item) == .blockMapping
    else { return nil }
    let start = range(of: item).start
    let line = lineStart(start)
    guard line > offset, bytes[line..<start].allSatisfy({ $0 == 0x20 }) else { return nil }
    // Between the two there is nothing but the rest of the line, and comments.
    var isComment = false
    for byte in bytes[offset..<line] {
      if byte == 0x0A || byte == 0x0D { isComment = false } else if byte == 0x23 { isComment = true }
      guard isComment || byte <= 0x20 else { return nil }
    }
    return column(of: offset) + (offset == dash ? 1 : 0) == column(of: start) ? item : nil
  }

  /// Whether a cursor belongs to a block collection or to the brackets of a flow collection.
  private func isBelow(_ node: NodeIndex, _ column: Int, _ offset: Int) -> Bool {
    let range = range(of: node)
    if kind(of: node).isFlow { return isInside(node, offset) }
    if !kind(of: node).isCollection { return true }
    return column >= self.column(of: range.start) || lineStart(offset) <= range.start
  }

  /// A sequence may stand at the column of the key that it is the value of.
  private func isSequenceAtKey(_ value: NodeIndex, _ column: Int) -> Bool {
    kind(of: value) == .blockSequence && self.column(of: range(of: value).start) == column
  }

  private func flowChild(of node: NodeIndex, at offset: Int, _ path: inout CursorPath) -> NodeIndex? {
    path.key = nil
    if kind(of: node).isSequence {
      guard let item = lastChild(of: node, before: offset) else { return nil }
      return isInside(item, offset) ? item : nil
    }
    guard let entry = lastEntry(of: node, before: offset), offset > range(of: entry.key).end else {
      return nil
    }
    // Behind a comma the next key is typed.
    let end = max(range(of: entry.value).end, range(of: entry.key).end)
    if offset > end, end <= bytes.count, bytes[end..<offset].contains(0x2C) { return nil }
    path.key = entry.key
    guard isInside(entry.value, offset) else { return nil }
    path.key = nil
    return entry.value
  }

  /// Whether a cursor stands within a collection in brackets, or behind one that is not closed.
  private func isInside(_ node: NodeIndex, _ offset: Int) -> Bool {
    let range = range(of: node)
    guard kind(of: node).isCollection, range.start < offset else { return false }
    return offset < range.end || isRecovered(node) && !isClosed(node)
  }

  /// Whether a collection in brackets ends with its own bracket.
  private func isClosed(_ node: NodeIndex) -> Bool {
    let range = range(of: node)
    guard range.count > 1, range.end <= bytes.count else { return false }
    let last = bytes[range.end - 1]
    guard last == (kind(of: node).isSequence ? 0x5D : 0x7D) else { return false }
    // The bracket of its last child is not its own.
    let end = children(of: node).last.map { self.range(of: $0).end } ?? range.start
    return end < range.end
  }

  private func children(of node: NodeIndex) -> [NodeIndex] {
    kind(of: node).isSequence ? Array(items(of: node)) : entries(of: node).flatMap { [$0.key, $0.value] }
  }

  private func lastChild(of node: NodeIndex, before offset: Int) -> NodeIndex? {
    var last: NodeIndex?
    for item in items(of: node) {
      if range(of: item).start > offset { break }
      last = item
    }
    return last
  }

  private func lastEntry(of node: NodeIndex, before offset: Int) -> (key: NodeIndex, value: NodeIndex)? {
    var last: (key: NodeIndex, value: NodeIndex)?
    for entry in entries(of: node) {
      if range(of: entry.key).start > offset { break }
      last = entry
    }
    return last
  }

  private func lineStart(_ offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return start
  }

  /// The column of a byte in its line, in bytes.
  private func column(of offset: Int) -> Int { offset - lineStart(offset) }

  /// The column at which a line's content starts, or the cursor's own where nothing stands before it.
  private func indentation(at offset: Int) -> Int {
    let start = lineStart(offset)
    var index = start
    while index < offset, bytes[index] == 0x20 { index += 1 }
    return index - start
  }
}
